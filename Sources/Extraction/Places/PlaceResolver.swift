import Language
import Wire

/// Names of places in one article, each resolved to one place by the article's other places and by
/// population.
struct PlaceResolver: Sendable {
    /// A mention of a place or people.
    struct Mention: Sendable {
        var tokens: Range<Int>
        var place: Place
    }

    /// In order of the text.
    let mentions: [Mention]
    /// ISO 3166-1 alpha-2 with the number of mentions that name the country or people for certain.
    private let weights: [UInt16: Int]

    init(document: TextDocument, gazetteer: Gazetteer) {
        var ambiguous: [(tokens: Range<Int>, places: ArraySlice<Place>)] = []
        var weights: [UInt16: Int] = [:]
        var index = 0
        while index < document.tokens.count {
            let token = document.tokens[index]
            guard token.shape.contains(.capitalized),
                let match = gazetteer.match(
                    in: document.tokens, at: index, before: document.sentence(of: index).tokens.upperBound),
                Self.isCapitalized(match.tokens, in: document)
            else {
                index += 1
                continue
            }
            ambiguous.append((match.tokens, match.places))
            for place in match.places where place.kind == .country || place.kind == .demonym {
                weights[place.country, default: 0] += 1
            }
            index = match.tokens.upperBound
        }
        self.weights = weights
        let persons = Self.persons(among: ambiguous.map(\.tokens), in: document, gazetteer.modifiers)
        mentions = ambiguous.compactMap { tokens, places in
            guard let place = places.max(by: { Self.score($0, weights) < Self.score($1, weights) }),
                !(place.isSmall && Self.isPerson(tokens, persons, in: document))
            else { return nil }
            return Mention(tokens: tokens, place: Self.trusted(place, weights))
        }
    }

    /// The last words of persons' names that are names of places, too: "Antonio *Yap*", "Mayor *Austin*".
    private static func persons(
        among names: [Range<Int>], in document: TextDocument, _ modifiers: WordSet
    ) -> Set<WordID> {
        var persons: Set<WordID> = []
        for (index, name) in names.enumerated() where name.count == 1 {
            let before = name.lowerBound - 1
            guard document.tokens.indices.contains(before),
                index == 0 || names[index - 1].upperBound != name.lowerBound
            else { continue }
            let token = document.tokens[before]
            guard token.tag.isProperNoun, token.shape.contains(.capitalized),
                token.shape.isDisjoint(with: [.allCaps, .hyphenated]), !modifiers.contains(token.word)
            else { continue }
            persons.insert(document.tokens[name.lowerBound].word)
        }
        return persons
    }

    /// A person's name elsewhere in the text, and no "in" before it.
    private static func isPerson(
        _ tokens: Range<Int>, _ persons: Set<WordID>, in document: TextDocument
    ) -> Bool {
        guard tokens.count == 1, persons.contains(document.tokens[tokens.lowerBound].word) else {
            return false
        }
        let before = tokens.lowerBound - 1
        guard document.tokens.indices.contains(before) else { return true }
        switch document.tokens[before].word {
        case "in", "near", "at", "outside", "around": return false
        default: return true
        }
    }

    private static func isCapitalized(_ tokens: Range<Int>, in document: TextDocument) -> Bool {
        guard let last = tokens.last else { return false }
        return document.tokens[last].shape.contains(.capitalized)
            || !document.tokens[last].shape.contains(.alphabetic)
    }

    /// A small town of a country that the article does not name is more likely a place that the gazetteer
    /// lacks: its country is not believed.
    private static func trusted(_ place: Place, _ weights: [UInt16: Int]) -> Place {
        guard place.kind == .city, place.thousands < trustedThousands, !weights.isEmpty,
            weights[place.country] == nil
        else { return place }
        return Place(kind: .city, country: 0, thousands: place.thousands)
    }

    /// People in thousands from which a city speaks for itself.
    private static let trustedThousands = 500

    /// Countries come first, then places in countries that the article names, then the larger place.
    private static func score(_ place: Place, _ weights: [UInt16: Int]) -> Int {
        var score = Int(place.thousands)
        if place.kind == .country { score += 1_000_000_000 }
        if place.kind == .capital { score += 1_000_000 }
        score += min(weights[place.country] ?? 0, 50) * 10_000_000
        return score
    }

    /// The mentions that lie inside `tokens`.
    func mentions(in tokens: Range<Int>) -> ArraySlice<Mention> {
        let first = mentions.partitioningIndex { $0.tokens.lowerBound >= tokens.lowerBound }
        return mentions[first...].prefix { $0.tokens.upperBound <= tokens.upperBound }
    }

    /// The token after the mention that begins at `index`.
    func end(ofMentionAt index: Int) -> Int? {
        let next = mentions.partitioningIndex { $0.tokens.lowerBound >= index }
        guard next < mentions.count, mentions[next].tokens.lowerBound == index else { return nil }
        return mentions[next].tokens.upperBound
    }

    /// The country that the article names most, by itself or by its people and places.
    var mainCountry: UInt16? {
        var counts: [UInt16: Int] = [:]
        for mention in mentions where mention.place.country != 0 {
            counts[mention.place.country, default: 0] += 1
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
}
