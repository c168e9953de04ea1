//! Numbers of persons, bodies, accounts and lines.

use std::{cell::OnceCell, ops::Range};

use super::{
    beside,
    chunk::{self, Chunk, Gap, Made, Window},
    found::{Confidence, Finds, Found},
    labelled, near,
    scan::Scan,
    words::Words,
};
use crate::{
    form::kind::Kind,
    identifier::{
        BankCard, CreditCode, Fault, Holder, HongKongId, Landline, Mobile, Passport, PermitKind, ResidentId, TaiwanId, TravelPermit,
        is_local_start,
    },
    text::Text,
};

/// What a window was read as.
pub(super) struct Reading {
    pub(super) kind: Kind,
    pub(super) confidence: Confidence,
    pub(super) reason: Text,
    /// How hard it is to be one by chance: of two readings of the same digits the stronger holds.
    pub(super) strength: u8,
}

pub(super) fn detect(scan: &Scan, found: &mut Finds) {
    let documents = OnceCell::new();
    let speaks_of_documents =
        || documents.get_or_init(|| [PASSPORT_LABELS, PERMIT_LABELS, REGIONS].iter().any(|labels| near::has(scan.text, labels)));
    chunk::each_reach(scan, |reach| {
        let best = reach
            .windows()
            .filter_map(|window| Some((read(scan.text, &window)?, window)))
            .max_by_key(|(reading, window)| (reading.strength, window.is_whole(), window.code.len()));
        let best = best.filter(|(reading, window)| {
            let is_alone = || scan.text.trim().len() == window.bytes().len();
            !is_unlabelled_document(reading) || is_alone() || *speaks_of_documents()
        });
        best.map(|(reading, window)| {
            found.push(Found {
                kind: reading.kind,
                bytes: span(scan.text, &window, reading.kind),
                confidence: reading.confidence,
                reason: reading.reason,
            });
            window.chunks.len()
        })
    });
}

/// Where a number stands with what is written around it: the sign before a country code, the parenthesis around an area code, an
/// extension.
fn span(text: &str, window: &Window, kind: Kind) -> Range<usize> {
    let Range { start, end } = window.bytes();
    let before = text.get(..start).unwrap_or_default().chars().next_back();
    let bracketed = kind == Kind::Landline && window.gaps().any(|gap| gap == Gap::Closing);
    let start = match before {
        Some(sign @ ('+' | '＋')) if window.code.starts_with(b"86") => start - sign.len_utf8(),
        Some(open @ ('(' | '（')) if bracketed => start - open.len_utf8(),
        _ => start,
    };
    let extension = window.after.filter(|_| kind == Kind::Landline && window.has_extension());
    let brackets = || beside::in_brackets(text.get(end..).unwrap_or_default()).filter(|_| kind == Kind::HongKongMacaoId);
    start..extension.map_or_else(|| end + brackets().map_or(0, |(_, len)| len), |extension| extension.end)
}

fn read(text: &str, window: &Window) -> Option<Reading> {
    let [one, .., last] = window.code else { return None };
    let (letter, ends_in_digit) = (one.is_ascii_alphabetic(), last.is_ascii_digit());
    let candidates: &[fn(&str, &Window) -> Option<Reading>] = match (window.code.len(), letter) {
        (20, false) => &[|_, window| disability(window)],
        (18, false) => &[|_, window| resident(window), |_, window| credit(window), bank],
        (18, true) => &[|_, window| credit(window)],
        (16 | 17 | 19, false) => &[bank],
        (15, false) => &[old_resident, bank, mobile],
        (7..=13, false) if ends_in_digit => &[mobile, landline, document],
        (7..=11, true) => &[regional, document],
        (7..=11, _) => &[document],
        _ => &[],
    };
    if !window.begins() || !(window.ends() || window.has_extension()) {
        return None;
    }
    let read = candidates.iter().find_map(|candidate| candidate(text, window)).or_else(|| labelled::read(text, window));
    read.filter(|reading| window.ends() || reading.kind == Kind::Landline)
}

const ID_LABELS: &[&str] = &["身份证", "身份證", "证件号", "公民身份号码", "公民身份", "居住证", "ID"];
const PHONE_LABELS: &[&str] = &[
    "电话",
    "電話",
    "手机",
    "手機",
    "联系方式",
    "聯繫方式",
    "热线",
    "座机",
    "固话",
    "传真",
    "傳真",
    "致电",
    "拨打",
    "来电",
    "Tel",
    "TEL",
    "tel",
    "Phone",
    "phone",
    "Mobile",
    "微信",
    "短信",
];
const CARD_LABELS: &[&str] = &["卡号", "卡號", "银行", "銀行", "账号", "帐号", "賬號", "账户", "帐户", "开户", "收款", "汇款", "存折"];
/// Words before a number that is some other number.
static OTHER_LABELS: Words = Words::new(&[
    "单号",
    "合同",
    "型号",
    "规格",
    "编号",
    "编码",
    "代码",
    "流水号",
    "订单",
    "票号",
    "批号",
    "合同号",
    "序列号",
    "序号",
    "工号",
    "学号",
    "QQ",
    "qq",
    "注册号",
    "许可证号",
    "文号",
    "金额",
    "价款",
    "总额",
    "ISBN",
    "ISSN",
    "邮编",
    "邮政编码",
    "条形码",
    "条码",
    "案号",
    "证书号",
    "登记号",
    "备案号",
    "项目号",
    "凭证号",
    "发票号",
    "发票号码",
    "单号码",
    "编号码",
    "款项",
    "共计",
    "合计",
    "￥",
    "¥",
    "$",
    "＄",
    "№",
    "No.",
    "NO.",
    "版本",
    "IP",
    "面积",
    "人口",
    "资金",
    "投资",
]);
/// Words after a number that counts or measures something.
static UNITS: Words = Words::new(&[
    "元", "万", "萬", "亿", "億", "%", "％", "‰", "吨", "千克", "公斤", "公里", "千米", "米", "平方", "立方", "亩", "公顷", "人", "户",
    "件", "个", "辆", "台", "套", "份", "次", "例", "年", "月", "日", "美元", "港元", "倍", "度", "千瓦", "兆", "字节", "株", "头", "只",
    "册", "笔", "条", "℃", "㎡", "字",
]);

/// Whether the words around say that it is some other number or an amount.
fn is_other(text: &str, window: &Window) -> bool {
    let bytes = window.bytes();
    let label = near::label(text, bytes.start);
    let label = label.strip_suffix("号码").or_else(|| label.strip_suffix("號碼")).unwrap_or(label);
    OTHER_LABELS.end(label) || is_counted(text, bytes.end)
}

/// Whether a number that ends at a place counts or measures something.
pub(super) fn is_counted(text: &str, end: usize) -> bool {
    UNITS.begin(text.get(end..).unwrap_or_default().trim_start_matches(' '))
}

fn resident(window: &Window) -> Option<Reading> {
    let id = ResidentId::read(window.code).ok()?;
    let (kind, zh, en) = match id.holder() {
        Holder::Mainland => (Kind::ResidentId, "居民身份证号码", "resident identity number"),
        Holder::Foreign => (Kind::ResidentId, "外国人永久居留身份证号码", "number of a foreigner's permanent residence card"),
        Holder::HongKong | Holder::Macao | Holder::Taiwan => {
            (Kind::TravelPermit, "港澳台居民居住证号码", "number of a residence permit for residents of Hong Kong, Macao or Taiwan")
        }
    };
    let reason = Text::new(
        format!("{zh}：校验码相符，出生日期码为 {}", id.birth),
        format!("{en}: its check character fits, and its date of birth is {}", id.birth),
    );
    Some(Reading { kind, confidence: Confidence::Certain, reason, strength: 4 })
}

/// The number of a disability certificate: that of the identity card with kind and grade.
fn disability(window: &Window) -> Option<Reading> {
    let (id, [b'1'..=b'7', b'1'..=b'4']) = window.code.split_at_checked(18)? else { return None };
    ResidentId::read(id).ok()?;
    let reason = Text::new(
        "残疾人证号码：由居民身份证号码和残疾类别、等级组成，校验码相符",
        "number of a disability certificate: a resident identity number whose check character fits, with kind and grade",
    );
    Some(Reading { kind: Kind::ResidentId, confidence: Confidence::Certain, reason, strength: 4 })
}

fn credit(window: &Window) -> Option<Reading> {
    CreditCode::check(window.code).ok()?;
    let reason = Text::new(
        "统一社会信用代码：两个校验码均相符；属公开标识，不是个人信息",
        "unified social credit code: both its check characters fit; a public identifier, not personal information",
    );
    Some(Reading { kind: Kind::CreditCode, confidence: Confidence::Certain, reason, strength: 3 })
}

fn old_resident(text: &str, window: &Window) -> Option<Reading> {
    let id = ResidentId::read(window.code).ok().filter(|id| id.holder() == Holder::Mainland)?;
    let labelled = near::has(near::before(text, window.bytes().start), ID_LABELS);
    if !labelled && (!window.is_whole() || is_other(text, window)) {
        return None;
    }
    let confidence = if labelled { Confidence::Certain } else { Confidence::Possible };
    let reason = Text::new(
        format!("十五位居民身份证号码：地址码可用，出生日期码为 {}；旧号无校验码", id.birth),
        format!(
            "resident identity number of fifteen digits: its place can be one, its date of birth is {}; old numbers have no check character",
            id.birth
        ),
    );
    Some(Reading { kind: Kind::ResidentId15, confidence, reason, strength: 1 })
}

fn bank(text: &str, window: &Window) -> Option<Reading> {
    BankCard::check(window.code).ok()?;
    let labelled = near::has(near::before(text, window.bytes().start), CARD_LABELS);
    let own = matches!(window.code, [b'6', b'2', ..]);
    let on_one_line = window.chunks.iter().all(|chunk| chunk.gap != Gap::Break);
    if !(is_card_grouped(text, window) || labelled && on_one_line)
        || (!labelled && (is_other(text, window) || (!own && !window.is_whole())))
    {
        return None;
    }
    let confidence = match (labelled, own) {
        (true, _) => Confidence::Certain,
        (false, true) => Confidence::Likely,
        (false, false) => Confidence::Possible,
    };
    let reason = Text::new(
        format!("银行卡号：{} 位，发卡行标识可用，校验位相符", window.code.len()),
        format!("bank card number: {} digits, its beginning is that of an issuer, its check digit fits", window.code.len()),
    );
    Some(Reading { kind: Kind::BankCard, confidence, reason, strength: 2 })
}

/// Whether a card number is written as cards bear it: whole, in fours, in two parts after the issuer's six digits, or broken by a line.
fn is_card_grouped(text: &str, window: &Window) -> bool {
    let fours = || {
        let last = window.chunks.len().saturating_sub(1);
        window.lengths().enumerate().all(|(i, len)| len == 4 || (i == last && len <= 4))
    };
    window.is_whole()
        || fours()
        || window.is_broken_once(text)
        || matches!(window.chunks, [first, _] if first.len == 6 || first.len % 4 == 0)
}

fn mobile(text: &str, window: &Window) -> Option<Reading> {
    let (code, chunks) = without_country(text, window);
    Mobile::check(code).ok()?;
    let labelled = near::has(near::before(text, window.bytes().start), PHONE_LABELS);
    let lengths = chunks.iter().map(|chunk| chunk.len);
    let grouped = match *chunks {
        [_] => true,
        [_, second] if second.gap == Gap::Break => window.is_broken_once(text),
        _ => {
            lengths.clone().eq([3, 8])
                || lengths.clone().eq([7, 4])
                || lengths.clone().eq([3, 4, 4])
                || (labelled && (lengths.clone().eq([4, 3, 4]) || lengths.eq([3, 3, 5])))
        }
    };
    if !grouped || (!labelled && is_other(text, window)) {
        return None;
    }
    let confidence = if labelled { Confidence::Certain } else { Confidence::Likely };
    let reason = Text::new("手机号码：11 位，号段可用", "mobile phone number: eleven digits that begin as such numbers do");
    Some(Reading { kind: Kind::Mobile, confidence, reason, strength: 1 })
}

/// A mobile's number and pieces without the country code before it, if one is.
fn without_country<'w>(text: &str, window: &Window<'w>) -> (&'w [u8], &'w [Chunk]) {
    let (code, chunks) = (window.code, window.chunks);
    let own = code.strip_prefix(b"0086").or_else(|| code.strip_prefix(b"86")).filter(|own| own.len() == 11);
    let signed = text.get(..window.bytes().start).unwrap_or_default().ends_with(['+', '＋']);
    match (own, chunks) {
        (Some(own), [_]) => (own, chunks),
        (Some(own), [country, rest @ ..]) if country.len + own.len() == code.len() => {
            let joined = signed || country.len == 4 || rest.first().is_some_and(|next| matches!(next.gap, Gap::Hyphen | Gap::Closing));
            if joined { (own, rest) } else { (code, chunks) }
        }
        _ => (code, chunks),
    }
}

fn landline(text: &str, window: &Window) -> Option<Reading> {
    let labelled = || near::has(near::before(text, window.bytes().start), PHONE_LABELS);
    let (confidence, reason) = match area(window) {
        Ok((area, chunks)) if is_line_grouped(area, chunks) => {
            let confidence = match (labelled(), window.is_whole()) {
                (true, _) => Confidence::Certain,
                (false, false) => Confidence::Likely,
                (false, true) => Confidence::Possible,
            };
            (confidence, Text::new("固定电话号码：区号和号码位数相符", "fixed telephone number: area code and length fit"))
        }
        Err(Fault::Prefix) if is_local(text, window) => {
            (Confidence::Certain, Text::new("固定电话号码：标有电话字样", "fixed telephone number: a label says so"))
        }
        _ => return None,
    };
    if confidence != Confidence::Certain && is_other(text, window) {
        return None;
    }
    Some(Reading { kind: Kind::Landline, confidence, reason, strength: 1 })
}

/// How many digits the area code has, and the pieces of the number. After a country code, the area code lacks its zero.
fn area<'w>(window: &Window<'w>) -> Result<(usize, &'w [Chunk]), Fault> {
    if let ([b'8', b'6', national @ ..], [country, chunks @ ..]) = (window.code, window.chunks)
        && country.len == 2
    {
        let full: Vec<u8> = [b'0'].into_iter().chain(national.iter().copied()).collect();
        return Landline::area_of(&full).map(|area| (area - 1, chunks));
    }
    Landline::area_of(window.code).map(|area| (area, window.chunks))
}

/// Whether the pieces of a number are its area code and the local number, whole or in two parts.
fn is_line_grouped(area: usize, chunks: &[Chunk]) -> bool {
    match chunks {
        [_] => true,
        [first, _] => first.len == area,
        [first, second, third] => first.len == area && matches!((second.len, third.len), (4, 4) | (3, 4)),
        _ => false,
    }
}

/// Whether it is a number without an area code, right after a label.
fn is_local(text: &str, window: &Window) -> bool {
    let grouped = match window.chunks {
        [_] => true,
        [first, second] => matches!((first.len, second.len), (4, 4) | (3, 4)) && second.gap != Gap::Break,
        _ => false,
    };
    let starts = window.code.first().is_some_and(|digit| is_local_start(*digit));
    let is_labelled = || {
        let label = near::label(text, window.bytes().start);
        let label = label.strip_suffix("号码").or_else(|| label.strip_suffix('号')).unwrap_or(label);
        near::ends(label, LINE_LABELS)
    };
    grouped && starts && matches!(window.code.len(), 7 | 8) && window.code.iter().all(u8::is_ascii_digit) && is_labelled()
}

const LINE_LABELS: &[&str] =
    &["电话", "電話", "座机", "固话", "传真", "傳真", "热线", "Tel", "TEL", "tel", "Fax", "FAX", "联系方式", "致电", "拨打"];

const PASSPORT_LABELS: &[&str] = &["护照", "護照", "Passport", "passport", "PASSPORT"];
const PERMIT_LABELS: &[&str] = &["通行证", "通行證", "回乡证", "台胞证", "臺胞證"];

/// Passports and travel permits.
fn document(text: &str, window: &Window) -> Option<Reading> {
    let (is_passport, is_permit) = (Passport::check(window.code), TravelPermit::check(window.code));
    if is_passport.is_err() && is_permit.is_err() {
        return None;
    }
    let lettered = matches!(window.chunks, [letters, digits, ..] if letters.made == Made::Letters && digits.made == Made::Digits);
    let near = near::before(text, window.bytes().start);
    let (passport, permit) = (near::has(near, PASSPORT_LABELS), near::has(near, PERMIT_LABELS));
    let labelled = passport || permit;
    let speaks_for_itself = || lettered && window.is_whole() && !is_dated(window.code) && !is_other(text, window);
    if !labelled && !speaks_for_itself() {
        return None;
    }
    let (kind, zh, en) = match (is_passport, is_permit) {
        (Ok(()), _) if passport || (lettered && matches!(window.code, [b'E' | b'G', ..])) => {
            (Kind::Passport, "护照号码", "passport number")
        }
        (_, Ok(_)) if permit => (Kind::TravelPermit, "通行证号码", "number of a travel permit"),
        (_, Ok(PermitKind::ToMainland)) => {
            (Kind::TravelPermit, "港澳居民来往内地通行证号码", "number of a Mainland travel permit for Hong Kong and Macao residents")
        }
        _ => return None,
    };
    let (confidence, zh, en) = if labelled {
        (Confidence::Certain, format!("{zh}：编号规则相符，并有标注"), format!("{en}: its form fits, and a label says so"))
    } else {
        (Confidence::Possible, format!("{zh}：编号规则相符"), format!("{en}: its form fits"))
    };
    Some(Reading { kind, confidence, reason: Text::new(zh, en), strength: 1 })
}

const CARD_WORDS: &[&str] = &["身份证", "身份證", "身分证", "身分證", "統一編號", "统一编号"];
const REGIONS: &[&str] = &["香港", "台湾", "臺灣", "台灣", "身分證"];

/// Identity cards of Hong Kong and Taiwan.
fn regional(text: &str, window: &Window) -> Option<Reading> {
    let end = window.bytes().end;
    let brackets = beside::in_brackets(text.get(end..).unwrap_or_default());
    let with_brackets: Vec<u8>;
    let code = match brackets {
        Some((check, _)) => {
            with_brackets = [window.code, &[check]].concat();
            &with_brackets
        }
        None => window.code,
    };
    let (kind, zh, en) = if HongKongId::check(code).is_ok() {
        (Kind::HongKongMacaoId, "香港身份证号码", "identity card number of Hong Kong")
    } else if TaiwanId::check(code).is_ok() {
        (Kind::TaiwanId, "台湾居民身份证号码", "identity number of Taiwan")
    } else {
        return None;
    };
    let labelled = near::has(near::before(text, window.bytes().start), CARD_WORDS);
    if !labelled && (is_other(text, window) || !window.is_whole()) {
        return None;
    }
    let confidence = match (labelled, kind, brackets) {
        (true, ..) => Confidence::Certain,
        (false, Kind::HongKongMacaoId, Some(_)) => Confidence::Likely,
        (false, Kind::TaiwanId, None) => Confidence::Possible,
        _ => return None,
    };
    let reason = Text::new(format!("{zh}：校验码相符"), format!("{en}: its check character fits"));
    Some(Reading { kind, confidence, reason, strength: 1 })
}

/// Whether a number has nothing but the form of a document's. So have those of contracts and goods: it is one only where the text speaks
/// of such documents somewhere, as the head of a table does, or where nothing else stands in it, as in a cell.
fn is_unlabelled_document(reading: &Reading) -> bool {
    reading.confidence == Confidence::Possible && matches!(reading.kind, Kind::Passport | Kind::TravelPermit | Kind::TaiwanId)
}

/// Whether the digits after a letter are a date: such numbers are those of documents and goods.
fn is_dated(code: &[u8]) -> bool {
    matches!(code, [_, b'1', b'9', _, _, b'0' | b'1', _, b'0'..=b'3', _] | [_, b'2', b'0', _, _, b'0' | b'1', _, b'0'..=b'3', _])
}
