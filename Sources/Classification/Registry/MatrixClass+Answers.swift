import Wire

extension MatrixClass {
    /// The answers that make the class (Dragomir and Söderström 2021, table of models). Outside the matrix
    /// only editorial control is ruled out: a private paper may take a subsidy.
    var answers: MatrixAnswers {
        switch self {
        case .stateControlled: MatrixAnswers(funding: true, ownership: true, editorialControl: true)
        case .capturedPublic: MatrixAnswers(funding: false, ownership: true, editorialControl: true)
        case .capturedPrivate: MatrixAnswers(funding: false, ownership: false, editorialControl: true)
        case .independentFundedManaged: MatrixAnswers(funding: true, ownership: true, editorialControl: false)
        case .independentFunded: MatrixAnswers(funding: true, ownership: false, editorialControl: false)
        case .independentManaged: MatrixAnswers(funding: false, ownership: true, editorialControl: false)
        case .independentPublic: MatrixAnswers(funding: false, ownership: false, editorialControl: false)
        case .outside: MatrixAnswers(editorialControl: false)
        case .unknown: MatrixAnswers()
        }
    }
}
