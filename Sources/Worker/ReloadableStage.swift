/// A stage whose files can be read again while it works.
public protocol ReloadableStage: Stage {
    /// Called from a thread of its own, beside `perform`.
    /// - Throws: why the files cannot be used; the stage goes on with what it has.
    func reload() throws
}
