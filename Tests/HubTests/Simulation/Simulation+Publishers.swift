import Hub
import Wire

extension Simulation {
    func makeArticles() {
        publishers = (0..<plan.publishers).map { _ in VirtualPublisher(list: []) }
        for number in 0..<plan.articles {
            var article = VirtualArticle(id: "a\(number)", digest: "d\(number)")
            let stage = plan.configuration.stages.randomElement(using: &random) ?? .extract
            if random.happens(plan.poison) {
                article.fate = .poison(stage: stage)
            } else if random.happens(plan.hopeless) {
                article.fate = .hopeless(stage: stage)
            } else if random.happens(plan.flaky) {
                article.fate = .flaky
            }
            if number > 0, random.happens(plan.sameID) { article.id = "a\(number - 1)" }
            articles.append(article)
            publishers[number % publishers.count].list.append(number)
            if random.happens(plan.republished) {
                // The same again, by someone, under another id or the same.
                var copy = article
                if Bool.random(using: &random) { copy.id = "copy\(number)" }
                articles.append(copy)
                publishers[Int.random(in: publishers.indices, using: &random)].list.append(
                    articles.count - 1)
            }
        }
    }

    func publish(_ index: Int, attempt: Int) {
        guard publishers[index].attempt == attempt, let article = publishers[index].current else { return }
        publishers[index].attempt += 1
        let attempt = publishers[index].attempt
        travel(.atHub(.article(article, publisher: index, attempt: attempt)))
        add(.publish(index, attempt: attempt), after: 2000)
    }

    func take(_ reply: PublishReply, at index: Int, attempt: Int) {
        guard publishers[index].attempt == attempt, let current = publishers[index].current else { return }
        let article = articles[current]
        switch reply {
        case .accepted(let id), .duplicate(let id):
            if let earlier = answers[article.digest], earlier != id {
                violations.append("'\(article.digest)' was taken as '\(earlier)', then as '\(id)'.")
            }
            answers[article.digest] = id
        case .refused(let refusal):
            if refusal.code != .idTaken || answers[article.digest] == article.id {
                violations.append("'\(article.id)' was refused: \(refusal.reason)")
            }
        case .busy(let retryAfter):
            add(.publish(index, attempt: attempt), after: Int64(retryAfter * 1000))
            return
        }
        publishers[index].position += 1
        publishers[index].attempt += 1
        add(
            .publish(index, attempt: publishers[index].attempt), after: .random(in: 0...200, using: &random)
        )
    }
}
