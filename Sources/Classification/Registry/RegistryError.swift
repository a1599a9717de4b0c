/// A registry file was refused. Every broken line is named; correct them and load it again.
public struct RegistryError: Error, Hashable, Sendable {
    /// A line that cannot be used, and why.
    public struct Problem: Hashable, Sendable, CustomStringConvertible {
        /// Name of the file, as given to the reader.
        public var file: String
        /// Counted from 1; 0 for the file as a whole.
        public var line: Int
        public var reason: String

        public init(file: String, line: Int, reason: String) {
            self.file = file
            self.line = line
            self.reason = reason
        }

        public var description: String {
            line == 0 ? "\(file): \(reason)" : "\(file):\(line): \(reason)"
        }
    }

    /// In order of their lines; never empty.
    public var problems: [Problem]

    public init(problems: [Problem]) {
        self.problems = problems
    }
}

extension RegistryError: CustomStringConvertible {
    public var description: String {
        problems.map(\.description).joined(separator: "\n")
    }
}
