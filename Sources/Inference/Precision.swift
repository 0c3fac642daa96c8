internal import COneDNN

/// The numbers that an encoder's matrix products are computed in.
package enum Precision: String, CaseIterable, Sendable {
    /// 8-bit weights as the file holds them, 8-bit inputs coded token by token.
    case int8
    /// 32-bit floats.
    case float32

    /// The fastest on this processor that costs no quality to speak of: 8-bit where there are instructions for it.
    package static var best: Precision { odn_has_fast_int8() ? .int8 : .float32 }
}
