public import Wire
public import Worker

/// The stage `classify`: adds the part `classification`.
public struct ClassifyStage: ReloadableStage {
    public let name = StageName.classify
    public let adds: PartName? = .classification

    private let classifier: LiveClassifier

    public init(classifier: LiveClassifier) { self.classifier = classifier }

    public func reload() throws { try classifier.reload() }

    public func perform(_ jobs: [Job]) throws -> [Outcome] {
        let classifier = classifier.current
        return try jobs.map { job in
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
