/// The name of an element. Made of literals only; `script` is allowed for the page's own file alone.
public struct Tag: Sendable {
    let name: StaticString
    /// Has neither content nor an end tag.
    let isVoid: Bool

    private init(_ name: StaticString, isVoid: Bool = false) {
        self.name = name
        self.isVoid = isVoid
    }
}

extension Tag {
    static let html = Tag("html"), head = Tag("head"), title = Tag("title"), body = Tag("body")
    static let meta = Tag("meta", isVoid: true), link = Tag("link", isVoid: true), script = Tag("script")
    static let header = Tag("header"), nav = Tag("nav"), main = Tag("main"), footer = Tag("footer")
    static let section = Tag("section"), article = Tag("article"), aside = Tag("aside"), div = Tag("div")
    static let h1 = Tag("h1"), h2 = Tag("h2"), h3 = Tag("h3"), p = Tag("p"), blockquote = Tag("blockquote")
    static let a = Tag("a"), span = Tag("span"), bdi = Tag("bdi"), strong = Tag("strong"), em = Tag("em")
    static let small = Tag("small"), mark = Tag("mark"), time = Tag("time"), sup = Tag("sup"),
        cite = Tag("cite")
    static let ul = Tag("ul"), ol = Tag("ol"), li = Tag("li"), dl = Tag("dl"), dt = Tag("dt"), dd = Tag("dd")
    static let table = Tag("table"), caption = Tag("caption"), thead = Tag("thead"), tbody = Tag("tbody")
    static let tr = Tag("tr"), th = Tag("th"), td = Tag("td"), figure = Tag("figure"),
        figcaption = Tag("figcaption")
    static let form = Tag("form"), label = Tag("label"), input = Tag("input", isVoid: true),
        button = Tag("button")
    static let select = Tag("select"), option = Tag("option"), fieldset = Tag("fieldset"),
        legend = Tag("legend")
    static let details = Tag("details"), summary = Tag("summary"), code = Tag("code"), pre = Tag("pre")
    static let svg = Tag("svg"), g = Tag("g"), path = Tag("path"), line = Tag("line"), rect = Tag("rect")
    static let circle = Tag("circle"), svgText = Tag("text")
    static let feed = Tag("feed"), id = Tag("id"), updated = Tag("updated"), entry = Tag("entry")
    static let author = Tag("author"), name = Tag("name"), content = Tag("content")
}
