public import ArgumentParser
public import Explanation

extension Section: ExpressibleByArgument {}
