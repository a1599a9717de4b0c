import Foundation
import Language

extension ResourceFolder {
    static let module = ResourceFolder(Bundle.module)
}
