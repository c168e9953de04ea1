//! Correction of one's own record (自身信息更正): what becomes of the claim that a record about the applicant is wrong.

use crate::wing::{Bound, wing};

/// The claim as the law of a day answers it.
pub type Correction = Bound<Facts>;

wing! {
    rule REQUEST_OWN_RECORD;

    /// What is known of the claim.
    facts {
        /// The record is about the applicant (与自身相关).
        about_self,
        /// The applicant has evidence that it is wrong (有证据证明不准确).
        has_evidence,
        /// This agency may correct it (有权更正).
        competent,
        /// The review bears the claim out (审核属实).
        found_true,
        /// This agency passes the claim on (转送).
        passes_on,
        /// Law of 2007: a valid identity document was shown (出示有效身份证件).
        identity_shown,
        /// Guyuan: inaccurate, incomplete, out of date or beside the point (不准确、不完整、不适时或者不相关).
        inaccurate,
    }

    /// What becomes of it.
    outcomes {
        /// Corrected (予以更正).
        Correct = "correct",
        /// Not borne out: not corrected (审核不属实).
        NotBorneOut = "not_borne_out",
        /// Passed on to the competent agency (转送).
        PassOn = "pass_on",
        /// Told to apply to the competent agency (告知).
        TellWhere = "tell_where",
        /// No claim to a correction (不符合条件).
        NoClaim = "no_claim",
    }
}
