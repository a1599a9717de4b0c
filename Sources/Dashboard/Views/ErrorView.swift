/// A page that says why there is no other.
public struct ErrorView {
    var problem: Problem

    public init(_ problem: Problem) { self.problem = problem }

    public var page: [UInt8] {
        PageFrame(title: problem.title).page { html in
            html.element(.header, .class("heading")) { html in
                html.element(.p, .class("kicker"), text: String(problem.status))
                html.element(.h1, text: problem.title)
                html.element(.p, .class("standfirst"), text: problem.detail)
            }
            html.element(.p) { $0.element(.a, .href(.path()), text: "To the newest stories") }
        }
    }
}
