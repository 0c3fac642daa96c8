import Inference

/// Makes one row of each sequence's rows.
enum Pooling {
    /// The mean of all rows of each sequence.
    static func mean(of states: Matrix, lengths: [Int]) -> Matrix {
        var values = [Float](repeating: 0, count: lengths.count * states.columns)
        var row = 0
        for (sequence, length) in lengths.enumerated() {
            let target = sequence * states.columns
            for row in row..<(row + length) {
                for column in 0..<states.columns {
                    values[target + column] += states.values[row * states.columns + column]
                }
            }
            for column in 0..<states.columns { values[target + column] /= Float(max(1, length)) }
            row += length
        }
        return Matrix(rows: lengths.count, columns: states.columns, values: values)
    }

    /// The first row of each sequence and the mean of all its rows, side by side.
    static func firstAndMean(of states: Matrix, lengths: [Int]) -> Matrix {
        let mean = mean(of: states, lengths: lengths)
        var values: [Float] = []
        values.reserveCapacity(2 * mean.values.count)
        var row = 0
        for (sequence, length) in lengths.enumerated() {
            values += states[row]
            values += mean[sequence]
            row += length
        }
        return Matrix(rows: lengths.count, columns: 2 * states.columns, values: values)
    }
}
