import Language
import Wire

/// Makes entities of names: short forms are folded into full names, and each name has one kind.
struct EntityFinder: Sendable {
    let names: NameFinder

    /// Entities in order of first mention.
    func entities(in document: TextDocument, places: PlaceResolver) -> [Entity] {
        var index = EntityIndex(document: document)
        let found = names.names(in: document, places: places)
        // Full names first, so that a surname which is also a town's name is known for what it is.
        for name in found where name.tokens.count > 1 { index.add(name) }
        for name in found where name.tokens.count == 1 && name.isCertain { index.add(name) }
        for name in found where !(name.tokens.count > 1 || name.isCertain) { index.addShort(name) }
        return index.entities
    }
}
