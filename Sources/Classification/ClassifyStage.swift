public import Wire
public import Worker

/// The stage `classify`: adds the part `classification`.
public struct ClassifyStage: Stage {
    public let name = StageName.classify
    public let adds: PartName? = .classification

    private let classifier: Classifier

    public init(classifier: Classifier) { self.classifier = classifier }

    public func perform(_ jobs: [Job]) throws -> [Outcome] {
        try jobs.map { job in
            guard let bytes = job.part(.extraction),
                let extraction = try? JSON.decode(ExtractionPart.self, from: bytes)
            else {
                return .failed(
                    StageFailure(
                        code: "no_extraction",
                        reason: "The stage classify needs the part extraction; put it after extract.",
                        isPermanent: true))
            }
            let part = classifier.classify(extraction)
            return .done(Part(name: .classification, bytes: try JSON.encode(part)))
        }
    }
}
