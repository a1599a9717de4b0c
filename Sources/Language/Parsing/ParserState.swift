/// A configuration of the parser over the words of one sentence. The artificial root stands after the last.
package struct ParserState: Sendable {
    /// What has been attached to a word so far.
    package struct Node: Sendable {
        /// -1 while it has none.
        package var head: Int32 = -1
        package var relation: Relation = .dep
        /// Outermost children on each side and the ones before them; -1 where there is none.
        package var left: Int32 = -1
        package var left2: Int32 = -1
        package var right: Int32 = -1
        package var right2: Int32 = -1
        package var leftCount: UInt32 = 0
        package var rightCount: UInt32 = 0
    }

    package private(set) var nodes: [Node] = []
    package private(set) var stack: [Int32] = []
    /// The next word; equal to `root` at the end.
    package private(set) var next: Int32 = 0
    package private(set) var root: Int32 = 0

    package init() {}

    /// Starts on a sentence of `count` words.
    package mutating func reset(count: Int) {
        nodes.removeAll(keepingCapacity: true)
        nodes.append(contentsOf: repeatElement(Node(), count: count + 1))
        stack.removeAll(keepingCapacity: true)
        next = 0
        root = Int32(count)
    }

    package var isFinal: Bool { stack.isEmpty && next == root }
    package var canShift: Bool { next < root }
    /// Only one word may hang from the root.
    package var canLeft: Bool { !stack.isEmpty && (next < root || stack.count == 1) }
    package var canRight: Bool { stack.count > 1 }

    package func allows(_ transition: Transition) -> Bool {
        switch transition {
        case .shift: canShift
        case .left: canLeft
        case .right: canRight
        }
    }

    /// The word `depth` below the top of the stack, or -1.
    @inline(__always)
    package func stacked(_ depth: Int) -> Int32 {
        depth < stack.count ? stack[stack.count - 1 - depth] : -1
    }

    /// Takes a step that `allows` permits; others change nothing.
    package mutating func apply(_ transition: Transition) {
        guard allows(transition) else { return }
        switch transition {
        case .shift:
            stack.append(next)
            next += 1
        case .left(let relation):
            let child = stack.removeLast()
            attach(child, to: next, next == root ? .root : relation)
        case .right(let relation):
            let child = stack.removeLast()
            attach(child, to: stack[stack.count - 1], relation)
        }
    }

    private mutating func attach(_ child: Int32, to head: Int32, _ relation: Relation) {
        nodes[Int(child)].head = head
        nodes[Int(child)].relation = relation
        if child < head {
            nodes[Int(head)].left2 = nodes[Int(head)].left
            nodes[Int(head)].left = child
            nodes[Int(head)].leftCount += 1
        } else {
            nodes[Int(head)].right2 = nodes[Int(head)].right
            nodes[Int(head)].right = child
            nodes[Int(head)].rightCount += 1
        }
    }
}
