import COneDNN
import Foundation
import TestSupport
import Testing

@testable import Inference

/// The vector loops against plain double arithmetic, for each set of loops that this processor runs.
@Suite("The vector loops", .serialized)
struct KernelTests {
    /// The sets of loops, with an index to tell them apart in test names.
    static let sets: [Int32] = (0..<8).filter { odn_kernels_at($0) != nil }

    @Test("attend as softmax of scaled products does", arguments: sets, [16, 32, 48, 64])
    func attention(set: Int32, size: Int) throws {
        let kernels = try #require(odn_kernels_at(set)).pointee
        let heads = 3
        for length in [1, 2, 7, 8, 15, 16, 17, 31, 33, 64, 65, 97] {
            let input = numbers(length * 3 * heads * size, seed: UInt64(length))
            let expected = attention(input, length: length, heads: heads, size: size)
            let scratch = AlignedBuffer<Float>(count: odn_attend_scratch(Int32(length), Int32(size)))
            defer { withExtendedLifetime(scratch) {} }
            for (attend, tolerance) in [(kernels.attend, 1e-5), (kernels.attend_coded, 4e-3)] {
                var output = [Float](repeating: .nan, count: length * heads * size)
                attend?(Int32(length), Int32(heads), Int32(size), input, &output, scratch.start)
                #expect(largestDifference(output, expected) < tolerance, "length \(length)")
            }
        }
    }

    @Test("attend to nothing but zeros evenly", arguments: sets)
    func zeros(set: Int32) throws {
        let kernels = try #require(odn_kernels_at(set)).pointee
        let scratch = AlignedBuffer<Float>(count: odn_attend_scratch(5, 16))
        defer { withExtendedLifetime(scratch) {} }
        var input = [Float](repeating: 0, count: 5 * 48)
        for token in 0..<5 { input[token * 48 + 32] = Float(token) }
        for attend in [kernels.attend, kernels.attend_coded] {
            var output = [Float](repeating: .nan, count: 5 * 16)
            attend?(5, 1, 16, input, &output, scratch.start)
            for token in 0..<5 {
                #expect(abs(output[token * 16] - 2) < 1e-3 && output[token * 16 + 1] == 0)
            }
        }
    }

    @Test("attend the same after scores far apart, and never to what lies beyond the sequence", arguments: sets)
    func extremes(set: Int32) throws {
        let kernels = try #require(odn_kernels_at(set)).pointee
        let length = 19
        let input = numbers(length * 48, seed: 3).enumerated().map { $0 % 48 < 32 ? $1 * 40 : $1 }
        let expected = attention(input, length: length, heads: 1, size: 16)
        let scratch = AlignedBuffer<Float>(count: odn_attend_scratch(Int32(length), 16))
        defer { withExtendedLifetime(scratch) {} }
        for place in 0..<scratch.count { scratch.start[place] = 1e30 }
        for (attend, tolerance) in [(kernels.attend, 1e-3), (kernels.attend_coded, 0.3)] {
            var output = [Float](repeating: .nan, count: length * 16)
            attend?(Int32(length), 1, 16, input, &output, scratch.start)
            #expect(largestDifference(output, expected) < tolerance)
        }
    }

    @Test("code a row in 256 steps and bring products back to their values", arguments: sets)
    func coding(set: Int32) throws {
        let kernels = try #require(odn_kernels_at(set)).pointee
        let (rows, width) = (5, 48)
        var input = numbers(rows * width, seed: 9)
        for place in 0..<width { input[place] = 2.5 }
        (input[width + 17], input[2 * width + 40]) = (30, -70)
        (input[3 * width + 1], input[3 * width + 2]) = (9, 9)
        let coded = CodedRows(rows: rows, columns: width)
        let bytes = coded.bytes
        defer { withExtendedLifetime(coded) {} }
        kernels.quantise(Int32(rows), Int32(width), input, bytes)
        // A value far from the others, above or below, costs these no precision; two of them do.
        #expect(bytes.step[1] < 2.01 / 255 && bytes.step[2] < 2.01 / 255 && bytes.step[3] > 7.9 / 255)
        for row in 0..<rows {
            for column in 0..<width {
                let place = row * width + column
                let rest = column == Int(bytes.column[row]) ? bytes.rest[row] : 0
                let value = bytes.lowest[row] + bytes.step[row] * (Float(bytes.values[place]) + rest)
                #expect(abs(value - input[place]) <= bytes.step[row] * 0.501)
            }
        }
        // A sum of bytes and weights 1 is the sum of the values, but for `width` lowest values.
        let sums = (0..<rows).flatMap { row in
            (0..<width).map { _ in Int32((0..<width).reduce(0) { $0 + Int(bytes.values[row * width + $1]) }) }
        }
        let ones = [Float](repeating: 1, count: width), widths = [Float](repeating: Float(width), count: width)
        let bias = numbers(width, seed: 10)
        let oneBytes = AlignedBuffer([Int8](repeating: 1, count: width * width))
        defer { withExtendedLifetime(oneBytes) {} }
        var output = [Float](repeating: .nan, count: rows * width)
        ones.withUnsafeBufferPointer { ones in
            widths.withUnsafeBufferPointer { widths in
                bias.withUnsafeBufferPointer { bias in
                    let scales = odn_scales(
                        scale: ones.baseAddress, offset: widths.baseAddress, bias: bias.baseAddress,
                        columns: oneBytes.start)
                    kernels.finish(Int32(rows), Int32(width), sums, bytes, scales, &output)
                }
            }
        }
        for row in 0..<rows {
            let sum = input[row * width..<(row + 1) * width].reduce(0, +)
            for column in 0..<width {
                #expect(abs(output[row * width + column] - sum - bias[column]) < 0.5 * Float(width) * bytes.step[row])
            }
        }
    }

    @Test("agree on the GELU", arguments: sets)
    func gelu(set: Int32) throws {
        let kernels = try #require(odn_kernels_at(set)).pointee
        let width = 4096
        let sums = (0..<width).map { Int32($0 - width / 2) }
        let scale = [Float](repeating: 1.0 / 256, count: width), zero = [Float](repeating: 0, count: width)
        let input = CodedRows(rows: 1, columns: width), output = CodedRows(rows: 1, columns: width)
        defer { withExtendedLifetime((input, output)) {} }
        input.bytes.step[0] = 1
        let zeroBytes = AlignedBuffer<Int8>(count: width)
        defer { withExtendedLifetime(zeroBytes) {} }
        var line = [Float](repeating: .nan, count: width)
        scale.withUnsafeBufferPointer { scale in
            zero.withUnsafeBufferPointer { zero in
                let scales = odn_scales(
                    scale: scale.baseAddress, offset: zero.baseAddress, bias: zero.baseAddress,
                    columns: zeroBytes.start)
                kernels.finish_gelu(1, Int32(width), sums, input.bytes, scales, &line, output.bytes)
            }
        }
        let expected = sums.map { sum in
            let x = Double(sum) / 256
            return x * 0.5 * (1 + erf(x / 2.0.squareRoot()))
        }
        #expect(largestDifference(line, expected) < 5e-6)
    }

    // MARK: The same in plain arithmetic

    private func attention(_ input: [Float], length: Int, heads: Int, size: Int) -> [Double] {
        let width = heads * size
        func part(_ part: Int, _ token: Int, _ head: Int) -> [Double] {
            let start = (token * 3 + part) * width + head * size
            return input[start..<start + size].map(Double.init)
        }
        var output = [Double](repeating: 0, count: length * width)
        for head in 0..<heads {
            for token in 0..<length {
                let query = part(0, token, head)
                let scores = (0..<length).map { key in
                    zip(query, part(1, key, head)).reduce(0) { $0 + $1.0 * $1.1 } / Double(size).squareRoot()
                }
                let weights = scores.map { exp($0 - (scores.max() ?? 0)) }
                let sum = weights.reduce(0, +)
                for (key, weight) in weights.enumerated() {
                    for (unit, value) in part(2, key, head).enumerated() {
                        output[token * width + head * size + unit] += weight / sum * value
                    }
                }
            }
        }
        return output
    }

    private func numbers(_ count: Int, seed: UInt64) -> [Float] {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { _ in Float.random(in: -1...1, using: &generator) }
    }

    private func largestDifference(_ left: [Float], _ right: [Double]) -> Double {
        guard left.count == right.count, !left.contains(where: \.isNaN) else { return .infinity }
        return zip(left, right).map { abs(Double($0) - $1) }.max() ?? 0
    }
}
