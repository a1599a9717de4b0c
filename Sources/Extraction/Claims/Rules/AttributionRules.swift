/// The rules in the order in which they are asked: the first that finds a cue at a token has it.
struct AttributionRules {
    let context: SentenceContext

    /// - Parameter index: a token outside quoted statements.
    func attribution(at index: Int) -> Attribution? {
        // One by one: a list of existentials, or `??`, would move large values at every token.
        if let found = LabelledRule(context: context).attribution(at: index) { return found }
        if let found = AskedRule(context: context).attribution(at: index) { return found }
        if let found = RelayRule(context: context).attribution(at: index) { return found }
        if let found = RebuttalRule(context: context).attribution(at: index) { return found }
        if let found = PrepositionRule(context: context).attribution(at: index) { return found }
        if let found = PassiveRule(context: context).attribution(at: index) { return found }
        if let found = TallyRule(context: context).attribution(at: index) { return found }
        if let found = VerbRule(context: context).attribution(at: index) { return found }
        if let found = ParticipleRule(context: context).attribution(at: index) { return found }
        if let found = NounRule(context: context).attribution(at: index) { return found }
        if let found = HearsayRule(context: context).attribution(at: index) { return found }
        if let found = AdjectiveRule(context: context).attribution(at: index) { return found }
        if let found = QuotedLabelRule(context: context).attribution(at: index) { return found }
        return nil
    }
}
