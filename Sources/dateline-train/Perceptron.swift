import Language

/// An averaged perceptron (Freund and Schapire 1999; Collins 2002) over hashed features, in sparse rows.
struct Perceptron {
    private struct Cell {
        var label: UInt8
        var weight: Float
        /// Sum of the weight over all steps until `step`.
        var total: Float
        var step: Int
    }

    let classCount: Int
    private var rows: [UInt32: Int] = [:]
    private var cells: [[Cell]] = []
    private var updates: [Int] = []
    private(set) var step = 0

    init(classCount: Int) { self.classCount = classCount }

    func score(_ features: [UInt32], into scores: inout [Float]) {
        for index in scores.indices { scores[index] = 0 }
        for feature in features {
            guard let row = rows[feature] else { continue }
            for cell in cells[row] { scores[Int(cell.label)] += cell.weight }
        }
    }

    /// Counts a decision; the averages are over decisions.
    mutating func advance() { step += 1 }

    mutating func update(_ features: [UInt32], truth: Int, guess: Int) {
        guard truth != guess else { return }
        for feature in features {
            let row: Int
            if let known = rows[feature] {
                row = known
            } else {
                row = cells.count
                rows[feature] = row
                cells.append([])
                updates.append(0)
            }
            updates[row] += 1
            add(1, truth, row)
            add(-1, guess, row)
        }
    }

    private mutating func add(_ amount: Float, _ label: Int, _ row: Int) {
        if let index = cells[row].firstIndex(where: { Int($0.label) == label }) {
            cells[row][index].total += Float(step - cells[row][index].step) * cells[row][index].weight
            cells[row][index].step = step
            cells[row][index].weight += amount
        } else {
            cells[row].append(Cell(label: UInt8(label), weight: amount, total: 0, step: step))
        }
    }

    /// The averaged weights as integers. Features updated fewer than `minUpdates` times are left out, and
    /// weights that round to 0.
    /// - Parameter quantum: the weight that becomes 1.
    func quantized(minUpdates: Int, quantum: Float) -> [(feature: UInt32, cells: [UInt16])] {
        rows.compactMap { feature, row in
            guard updates[row] >= minUpdates else { return nil }
            let kept = cells[row].compactMap { cell -> UInt16? in
                let average = (cell.total + Float(step - cell.step) * cell.weight) / Float(max(step, 1))
                let weight = Int((average / quantum).rounded())
                return weight == 0 ? nil : LinearModel.cell(Int(cell.label), weight)
            }
            return kept.isEmpty ? nil : (feature, kept)
        }
    }
}
