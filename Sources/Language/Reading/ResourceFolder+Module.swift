import Foundation

extension ResourceFolder {
    static let module = ResourceFolder(Bundle.module)
}
