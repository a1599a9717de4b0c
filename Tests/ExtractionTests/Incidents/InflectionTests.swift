import Language
import Testing

@testable import Extraction

struct InflectionTests {
    @Test(arguments: [
        ("kill", "kills killed killing"), ("ban", "bans banned banning"),
        ("raze", "razes razed razing"),
        ("deny", "denies denied denying"), ("attack", "attacks attacked attacking"),
        ("expel", "expels expelled expelling"), ("deploy", "deploys deployed deploying"),
        ("visit", "visits visited visiting"), ("clash", "clashes clashed clashing"),
        ("withdraw/withdrew/withdrawn", "withdraws withdrew withdrawn withdrawing"),
        ("free", "frees freed freeing"), ("offer", "offers offered offering"),
        ("cancel", "canceled cancelled cancelling"), ("kidnap", "kidnaps kidnapped kidnapping"),
    ])
    func forms(_ verb: String, _ expected: String) {
        let forms = Set(Inflection.forms(of: verb))
        for form in expected.split(separator: " ") {
            #expect(forms.contains(WordID(form.utf8)), "\(form)")
        }
    }
}
