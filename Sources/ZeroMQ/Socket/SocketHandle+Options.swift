import CZeroMQ

extension SocketHandle {
    func set(_ option: Int32, to value: Int) throws(ZeroMQError) {
        var value = Int32(clamping: value)
        try check(zmq_setsockopt(try use(for: .setOption), option, &value, MemoryLayout<Int32>.size))
    }

    func set(_ option: Int32, to value: Bool) throws(ZeroMQError) {
        try set(option, to: value ? 1 : 0)
    }

    func set(_ option: Int32, toWide value: Int) throws(ZeroMQError) {
        var value = Int64(value)
        try check(zmq_setsockopt(try use(for: .setOption), option, &value, MemoryLayout<Int64>.size))
    }

    func set(_ option: Int32, to value: [UInt8]) throws(ZeroMQError) {
        try check(zmq_setsockopt(try use(for: .setOption), option, value, value.count))
    }

    func set(_ option: Int32, to value: Frame) throws(ZeroMQError) {
        let pointer = try use(for: .setOption)
        try check(value.withUnsafeBytes { zmq_setsockopt(pointer, option, $0.baseAddress, $0.count) })
    }

    func set(_ option: Int32, to key: CurveSecretKey) throws(ZeroMQError) {
        let pointer = try use(for: .setOption)
        try check(key.withUnsafeBytes { zmq_setsockopt(pointer, option, $0.baseAddress, $0.count) })
    }

    func integerOption(_ option: Int32) throws(ZeroMQError) -> Int32 {
        var value: Int32 = 0
        var size = MemoryLayout<Int32>.size
        let pointer = try use(for: .setOption)
        while zmq_getsockopt(pointer, option, &value, &size) != 0 {
            let error = ZeroMQError.current(.setOption)
            guard error.code == .interrupted else { throw error }
        }
        return value
    }

    func textOption(_ option: Int32) throws(ZeroMQError) -> String {
        // The longest text is an ipc endpoint: `ipc://` and a path of at most 108 bytes.
        var buffer = [UInt8](repeating: 0, count: 512)
        var size = buffer.count
        try check(zmq_getsockopt(try use(for: .setOption), option, &buffer, &size))
        return String(decoding: buffer.prefix(max(0, size - 1)), as: UTF8.self)
    }

    private func check(_ result: Int32) throws(ZeroMQError) {
        guard result == 0 else { throw .current(.setOption) }
    }
}
