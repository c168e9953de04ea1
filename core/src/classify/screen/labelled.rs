//! Numbers that their label names and that fail their check: mostly a digit of a real one is wrong, lost or doubled.

use std::ops::RangeInclusive;

use super::{
    chunk::Window,
    found::Confidence,
    near,
    number::{Reading, is_counted},
};
use crate::{form::kind::Kind, text::Text};

/// A kind of number that a label names.
struct Named {
    kind: Kind,
    /// How its labels end, but for 号, 码 and 号码.
    labels: &'static [&'static str],
    /// How many characters it has with some lost or doubled.
    length: RangeInclusive<usize>,
    /// What its first character may be.
    begins: fn(u8) -> bool,
    words: (&'static str, &'static str),
}

/// Why one was taken for it, from the words for a thing.
macro_rules! words {
    ($zh:literal, $en:literal) => {
        (
            concat!($zh, "：有标注，但位数或者校验码不符，可能有误写"),
            concat!($en, ": a label says so; its length or its check character does not fit, a digit may be wrong"),
        )
    };
}

const NAMED: [Named; 7] = [
    Named {
        kind: Kind::ResidentId,
        labels: &["身份证", "身份證", "公民身份", "居住证", "居住證", "永久居留证"],
        length: 13..=20,
        begins: |one| one.is_ascii_digit(),
        words: words!("居民身份证号码", "resident identity number"),
    },
    Named {
        kind: Kind::BankCard,
        labels: &["银行卡", "銀行卡", "存折", "存摺", "银行账", "银行帐", "卡", "账", "帐", "账户", "帐户", "賬戶"],
        length: 12..=20,
        begins: |one| one.is_ascii_digit(),
        words: words!("银行卡号或者账号", "number of a bank card or account"),
    },
    Named {
        kind: Kind::Mobile,
        labels: &["手机", "手機", "移动电话", "电话", "電話", "联系方式"],
        length: 9..=13,
        begins: |one| one == b'1',
        words: words!("手机号码", "mobile phone number"),
    },
    Named {
        kind: Kind::Landline,
        labels: &["电话", "電話", "座机", "固话", "传真", "傳真", "联系方式"],
        length: 9..=13,
        begins: |one| one == b'0',
        words: words!("固定电话号码", "fixed telephone number"),
    },
    Named {
        kind: Kind::Passport,
        labels: &["护照", "護照"],
        length: 7..=11,
        begins: |_| true,
        words: words!("护照号码", "passport number"),
    },
    Named {
        kind: Kind::TravelPermit,
        labels: &["通行证", "通行證", "回乡证", "台胞证", "臺胞證"],
        length: 7..=12,
        begins: |_| true,
        words: words!("通行证号码", "number of a travel permit"),
    },
    Named {
        kind: Kind::CreditCode,
        labels: &["信用代"],
        length: 15..=20,
        begins: |_| true,
        words: words!("统一社会信用代码", "unified social credit code"),
    },
];

/// Accounts that no bank keeps.
const OTHER_ACCOUNTS: &[&str] =
    &["微信账", "微博账", "抖音账", "QQ账", "平台账", "网络账", "登录账", "用户账", "会员卡", "校园卡", "社保卡"];

/// Reads a number by its label alone.
pub(super) fn read(text: &str, window: &Window) -> Option<Reading> {
    let bytes = window.bytes();
    let label = near::label(text, bytes.start).trim_end_matches(['号', '號', '码', '碼']);
    let first = *window.code.first()?;
    let fits = |named: &&Named| named.length.contains(&window.code.len()) && (named.begins)(first) && near::ends(label, named.labels);
    let named = NAMED.iter().find(fits)?;
    if near::ends(label, OTHER_ACCOUNTS) || is_counted(text, bytes.end) {
        return None;
    }
    let (zh, en) = named.words;
    let reason = Text::new(zh, en);
    Some(Reading { kind: named.kind, confidence: Confidence::Possible, reason, strength: 0 })
}
