import Testing
import Wire

@testable import Deduplication

struct PostgresStoreTests {
    @Test func addressesAreTellableWithoutPasswords() {
        #expect(PostgresStore.place("postgres://me:secret@db.example/news") == "postgres://db.example/news")
        #expect(PostgresStore.place("postgres:///news") == "postgres:///news")
    }

    @Test func aServerThatIsNotThereIsTold() {
        let index = ArticleIndex.postgres(address: "postgres://me:secret@/news?host=/nowhere")
        let error = #expect(throws: IndexError.self) { try index.load() }
        #expect(error?.description.contains("secret") == false)
    }
}
