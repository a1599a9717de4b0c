/// One day of the hot part. Whole segments are dropped when the window closes.
struct DaySegment {
    /// Shingle to article.
    var texts = Postings()
    /// Term to story, as it was when the article came.
    var stories = Postings()
}
