extension LinearModel {
    /// Adds features up. The rows do not fit the nearest caches and no branch that depends on one can be
    /// foretold, so the work is done in three passes over the features of a decision: which ones the index
    /// has, without a branch; their rows copied together, all at once; their weights added.
    ///
    /// Every index in it was made with the rows: rows by the index, classes by the class limit.
    package struct Scorer {
        /// Features of a decision at most.
        package static let maxFeatures = 32
        /// Full groups make a feature be looked for twice.
        fileprivate static let maxCandidates = 2 * maxFeatures

        /// A place of a group whose tag is a feature's.
        fileprivate struct Candidate {
            var feature: UInt32
            /// The group, and in the lowest three bits the place in it.
            var place: UInt32
        }

        fileprivate let groups: UnsafeBufferPointer<UInt64>
        fileprivate let starts: UnsafeBufferPointer<UInt32>
        fileprivate let rows: UnsafeBufferPointer<Row>
        fileprivate let dense: UnsafeBufferPointer<Scores>
        fileprivate let floor: Scores
        fileprivate let candidates: UnsafeMutableBufferPointer<Candidate>
        fileprivate let gathered: UnsafeMutableBufferPointer<Row>

        /// Adds the weights of the features that `features` gives to its argument, and those of `known` rows.
        @inline(__always)
        package func add(
            to scores: inout Scores, known: SIMD8<UInt32> = .zero, _ features: ((UInt32) -> Void) -> Void
        ) {
            var count = 0
            features { note($0, &count) }
            gather(count)
            scores &+= sum(count, known: known)
        }

        /// The row of a feature; 0, the empty one, where the model does not have it.
        package func row(of feature: UInt32) -> UInt32 {
            var group = Int(feature) & (groups.count - 1)
            while true {
                let place = FeatureIndex.place(of: FeatureIndex.tag(feature), in: groups[group])
                if place < FeatureIndex.groupSize {
                    let row = self.row(of: feature, in: group)
                    if row != 0 { return row }
                }
                guard FeatureIndex.isFull(groups[group]) else { return 0 }
                group = (group + 1) & (groups.count - 1)
            }
        }

        /// The first class with the highest score.
        @inline(__always)
        package func best(_ scores: Scores) -> Int {
            var scores = scores
            scores &+= floor
            return scores.best
        }

        @inline(__always)
        private func note(_ feature: UInt32, _ count: inout Int) {
            var group = Int(feature) & (groups.count - 1)
            while true {
                let place = FeatureIndex.place(of: FeatureIndex.tag(feature), in: groups[group])
                candidates[count & (Self.maxCandidates - 1)] = Candidate(
                    feature: feature, place: UInt32(truncatingIfNeeded: group << 3 | place))
                count &+= place < FeatureIndex.groupSize ? 1 : 0
                guard FeatureIndex.isFull(groups[group]) else { return }
                group = (group + 1) & (groups.count - 1)
            }
        }

        @inline(__always)
        private func gather(_ count: Int) {
            for index in 0..<min(count, Self.maxCandidates) {
                let place = Int(candidates[index].place)
                gathered[index] = rows[Int(starts[place >> 3]) + place & 7]
            }
        }

        /// Sparse rows and dense ones are summed apart: a vector read where single places were just written
        /// would wait for them.
        @inline(__always)
        private func sum(_ count: Int, known: SIMD8<UInt32>) -> Scores {
            var sparse = Scores()
            var sum = Scores()
            withUnsafeMutableBytes(of: &sparse) { sparse in
                let sparse = sparse.assumingMemoryBound(to: Int16.self)
                for index in 0..<min(count, Self.maxCandidates) {
                    var row = gathered[index]
                    if row.feature != candidates[index].feature {
                        let group = Int(candidates[index].place >> 3)
                        row = rows[Int(self.row(of: candidates[index].feature, in: group))]
                    }
                    add(row, &sum, sparse)
                }
                for index in 0..<known.scalarCount where known[index] != 0 {
                    add(rows[Int(known[index])], &sum, sparse)
                }
            }
            sum &+= sparse
            return sum
        }

        /// The row of a feature in this group, or 0.
        @inline(never)
        private func row(of feature: UInt32, in group: Int) -> UInt32 {
            (starts[group]..<starts[group + 1]).first { rows[Int($0)].feature == feature } ?? 0
        }

        @inline(__always)
        private func add(_ row: Row, _ sum: inout Scores, _ sparse: UnsafeMutableBufferPointer<Int16>) {
            add(row.cells, sparse)
            guard row.rest != .none else { return }
            if row.rest.isDense {
                sum &+= dense[row.rest.index]
            } else {
                add(rows[row.rest.index].cells, sparse)
            }
        }

        @inline(__always)
        private func add(_ cells: Row.Cells, _ scores: UnsafeMutableBufferPointer<Int16>) {
            for index in 0..<Row.cellCount {
                scores[Int(cells[index] & 0x7F)] &+= Row.weight(cells[index])
            }
        }
    }

    /// Runs `body` with what adds features up. Its pointers are valid inside `body`.
    package func withScorer<Result>(_ body: (Scorer) -> Result) -> Result {
        index.groups.withUnsafeBufferPointer { groups in
            index.starts.withUnsafeBufferPointer { starts in
                rows.withUnsafeBufferPointer { rows in
                    dense.withUnsafeBufferPointer { dense in
                        Scorer.withScratch { candidates, gathered in
                            body(
                                Scorer(
                                    groups: groups, starts: starts, rows: rows, dense: dense, floor: floor,
                                    candidates: candidates, gathered: gathered))
                        }
                    }
                }
            }
        }
    }
}

extension LinearModel.Scorer {
    fileprivate static func withScratch<Result>(
        _ body: (UnsafeMutableBufferPointer<Candidate>, UnsafeMutableBufferPointer<LinearModel.Row>) -> Result
    ) -> Result {
        withUnsafeTemporaryAllocation(of: Candidate.self, capacity: maxCandidates) { candidates in
            withUnsafeTemporaryAllocation(of: LinearModel.Row.self, capacity: maxCandidates) { gathered in
                body(candidates, gathered)
            }
        }
    }
}
