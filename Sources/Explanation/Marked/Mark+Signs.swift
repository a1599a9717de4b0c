extension Mark {
    /// - Parameter continues: whether the mark began in an earlier paragraph.
    func opening(continues: Bool) -> String {
        let dots = continues ? "…" : ""
        return switch kind {
        case .claim: "⟦\(id)\(dots)\(StyledText.tie)"
        case .cue: "‹\(id)\(dots)\(StyledText.tie)"
        case .source, .figure: ""
        }
    }

    /// - Parameters:
    ///   - isInnermost: whether no other mark of a visible kind opened after it and is still open.
    ///   - continues: whether the mark ends in a later paragraph.
    func closing(isInnermost: Bool, continues: Bool) -> String {
        let name = (continues ? "…" : "") + (isInnermost ? "" : StyledText.tie + id)
        return switch kind {
        case .claim: "\(name)⟧"
        case .cue: "\(name)›"
        case .source: continues ? "" : "\(StyledText.tie)[\(id)]"
        case .figure: ""
        }
    }

    var textStyle: Style {
        switch kind {
        case .claim: .claim
        case .source: .source
        case .figure: .figure
        case .cue: .cue
        }
    }

    var signStyle: Style {
        switch kind {
        case .claim: .claimMark
        case .source, .figure: .source
        case .cue: .cue
        }
    }

    /// Whether signs on both sides show where it begins and ends.
    var hasBrackets: Bool { kind == .claim || kind == .cue }
}
