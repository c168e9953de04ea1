//! A closed list is whole in its rulebook: its items are read straight from the county text or statute, where those lie beside the
//! checkout, and held to the book one by one. An item that is dropped, added or moved fails.

use std::path::Path;

use gongkai::{
    Library, Rulebook,
    form::{checklist::Checklist, table::Table},
    law::Citation,
    rulebook::Form,
};
use gongkai_tests::{beside, files, read};

/// How the items of a list are told apart.
enum Items {
    /// `1.` `2.` …
    Numbered,
    /// `(一)` `(二)` …
    Bracketed,
    /// By these marks between them.
    Between(&'static [&'static str]),
}

use Items::{Between, Bracketed, Numbered};

/// A list in a text, and the rule that holds it.
struct List {
    book: &'static str,
    rule: &'static str,
    /// The outcome of its rows, where a table holds several lists.
    outcome: Option<&'static str>,
    /// `S0` … `S4`, or a statute by the beginning of its file's name.
    text: &'static str,
    /// What stands right before it and right after it; without white space.
    within: (&'static str, &'static str),
    items: Items,
    /// So many were counted by eye.
    count: usize,
}

const fn list(
    book: &'static str,
    rule: &'static str,
    text: &'static str,
    within: (&'static str, &'static str),
    items: Items,
    count: usize,
) -> List {
    List { book, rule, outcome: None, text, within, items, count }
}

const fn of(outcome: &'static str, list: List) -> List {
    List { outcome: Some(outcome), ..list }
}

const COMMA: Items = Between(&["、"]);
const N19: &str = "政府信息公开条例(2019";
const COUNTY: &str = "jiujiang-county-2022";
const HUINING: &str = "huining-2016";

const LISTS: &[List] = &[
    list("cn-2019", "proactive.department_list.every_agency", N19, ("主动公开本行政机关的下列政府信息：", "第二十一条"), Bracketed, 15),
    list("cn-2019", "proactive.department_list", N19, ("具体情况，主动公开涉及", "等方面的政府信息；"), COMMA, 7),
    list("cn-2019", "proactive.township_list", N19, ("乡(镇)人民政府还应当根据本地方的具体情况，主动公开", "等方面的政府信息。"), COMMA, 8),
    list(COUNTY, "proactive.general", "S0", ("(一)主动公开的内容主要有:", "(二)政府各部门"), Numbered, 4),
    list(
        COUNTY,
        "proactive.department_list",
        "S0",
        ("(二)政府各部门应当根据前款规定,在职责范围内确定主动公开的政府信息的具体内容,并重点公开以下信息:", "(三)乡镇"),
        Numbered,
        15,
    ),
    list(
        COUNTY,
        "proactive.township_list",
        "S0",
        ("(三)乡镇人民政府应当根据第(一)款的规定,在职责范围内确定主动公开的政府信息的具体内容,并重点公开以下信息:", "第六条"),
        Numbered,
        8,
    ),
    list(COUNTY, "catalog.add", "S0", ("应当申请增加政务公开目录事项:", "第五条"), Bracketed, 3),
    list(COUNTY, "catalog.alter", "S0", ("应当申请变更事项要素:", "第六条"), Bracketed, 3),
    list(COUNTY, "catalog.cancel", "S0", ("应当及时取消政务公开目录事项:", "第七条"), Bracketed, 4),
    list(COUNTY, "catalog.elements", "S0", ("应当申请变更事项要素:(一)", "等要素发生变化的"), COMMA, 10),
    list(COUNTY, "interpretation.content", "S0", ("应当着重解读政策措施的", "等,使政策内涵透明"), Between(&["、", ",以及", "以及"]), 10),
    list(COUNTY, "predecision.scope", "S0", ("下列事项应实行预公开制度:", "第五条"), Bracketed, 10),
    of("set_right", list(COUNTY, "media.cleanup", "S0", ("运维情况,重点整改", "等问题,清理"), COMMA, 5)),
    list("cn-2019", "catalog.guide", N19, ("政府信息公开指南包括", "等内容。"), Between(&["、", "和政府信息公开工作机构的"]), 9),
    of(
        "major",
        list(
            "cn-2019",
            "predecision.scope.major",
            "重大行政决策程序暂行条例",
            ("(以下简称决策事项)包括：", "法律、行政法规对本条第一款"),
            Bracketed,
            5,
        ),
    ),
    list(COUNTY, "message.accept", "S0", ("第三条网民留言有下列情形之一的,要予以受理。", "第四条"), Bracketed, 7),
    list(COUNTY, "message.redirect", "S0", ("应按具体情况分别予以处理。", "第五条"), Bracketed, 4),
    list(COUNTY, "accountability.ground", "S0", ("主要领导和直接责任人的责任:", "第七条"), Bracketed, 5),
    list(COUNTY, "exemption.chain", "S0", ("应当按照下列程序对拟公开的政府信息进行审查:", "第四条"), Bracketed, 4),
    list(COUNTY, "exemption.scope_review", "S0", ("对拟公开的政府信息进行下列审查:", "第五条"), Bracketed, 3),
    list(COUNTY, "exemption.grounds", "S0", ("有以下情形的政府信息,不得公开:", "第六条"), Bracketed, 5),
    list(COUNTY, "assessment.content", "S0", ("主要考核以下内容:", "第六条"), Bracketed, 4),
    list(COUNTY, "assessment.procedure", "S0", ("定期考核的基本程序:", "第十条"), Bracketed, 4),
    list(COUNTY, "evaluation.content", "S0", ("第五条评议内容:", "第六条"), Bracketed, 6),
    list(COUNTY, "evaluation.procedure", "S0", ("按照以下程序组织实施:", "第八条"), Bracketed, 4),
    list(COUNTY, "accountability.liability", "S0", ("按以下规定区分责任:", "第八条"), Bracketed, 3),
    list(COUNTY, "accountability.sanction", "S0", ("按以下规定追究责任:", "第九条"), Bracketed, 5),
    of("may_be_invited", list(COUNTY, "attendance.topic", "S0", ("可邀请社会公众代表列席会议:", "第四条"), Bracketed, 4)),
    of("unfit", list(COUNTY, "attendance.person", "S0", ("社会公众代表须具备如下条件:", "第五条"), Bracketed, 3)),
    list("cn-2019", "report.sections", N19, ("年度报告应当包括下列内容：", "全国政府信息公开工作主管部门"), Bracketed, 5),
    list(HUINING, "proactive.permit_fields", "S2", ("行政許可信息主要公示", "等內容"), COMMA, 6),
    list(HUINING, "proactive.penalty_fields", "S2", ("行政處罰信息主要公示", "等信息"), COMMA, 9),
    list(HUINING, "proactive.enforcement_fields", "S2", ("推動執法部門公開", "等,規范行政裁量"), COMMA, 6),
    list(HUINING, "proactive.fee_fields.at_place", "S2", ("在收費場所公示收費文件", "等,主動接受"), COMMA, 6),
    list(HUINING, "proactive.intermediary_fields", "S2", ("行政審批中介服務事項清單,公開", "。(責任單位"), COMMA, 3),
    list(HUINING, "proactive.enterprise_fields", "S2", ("面向社會和群眾服務的公共企事業單位的", "等全部公開"), COMMA, 5),
    list(HUINING, "proactive.project_fields", "S2", ("推進重大建設項目信息公開,做好", "等項目信息"), COMMA, 8),
    list(HUINING, "proactive.poverty_fields", "S2", ("尤其要加大", "等信息公開力度"), COMMA, 7),
    list(HUINING, "proactive.key_fields.supervision", "S2", ("公開執法監管的", "。(縣級"), Between(&["、", "和"]), 5),
    list(HUINING, "proactive.township_list", "S2", ("對基層群眾關心的", "等事項,結合實際"), Between(&["、", "等情況,以及"]), 13),
    of("pre_disclose", list(HUINING, "predecision.scope", "S2", ("需要社會廣泛知曉的", ",除依法應當保密的外"), COMMA, 4)),
    list(HUINING, "predecision.procedure.statutory", "S2", ("的原則,切實把", "作為重大行政決策的法定程序"), COMMA, 5),
    list(HUINING, "site.migrate.functions", "S2", ("各鄉鎮和部門網站,將", "等功能整合到"), COMMA, 5),
    of("key_field", list(HUINING, "proactive.key_fields", "S2", ("(九)積極推進重點領域信息公開著力推進", "等領域"), COMMA, 7)),
    of("supervision", list(HUINING, "proactive.key_fields", "S2", ("推進監管情況公開,重點公開", "等監管信息"), COMMA, 12)),
    of("key_field", list("qingyunpu-2017", "proactive.key_fields", "S3", ("全区政务公开的重点是:深入推进", "等重点领域"), COMMA, 13)),
    list("qingyunpu-2017", "predecision.participation", "S3", ("等载体建设,重点围绕", "等方面,通过调查研究"), Between(&["、", ",以及"]), 8),
    list(
        "hengshui-county-2021",
        "interpretation.scope",
        "S1",
        ("为重点,聚焦促进", "等方面出台的重大政策"),
        Between(&["、", "等宏观政策落地,深入推进", ",以及推进"]),
        15,
    ),
    of("core_affairs", list("guyuan-2019", "proactive.party", "S4", ("(一)重要事项和中心工作。主要包括:", "等。(二)"), Between(&[";"]), 4)),
    of("ideology", list("guyuan-2019", "proactive.party", "S4", ("(二)思想建设。主要包括:", "等。(三)"), Between(&[";"]), 3)),
    of("organisation", list("guyuan-2019", "proactive.party", "S4", ("(三)组织建设。主要包括:", "等。(四)"), Between(&[";"]), 6)),
    of("conduct", list("guyuan-2019", "proactive.party", "S4", ("(四)作风建设。主要包括:", "等。(五)"), Between(&[";"]), 4)),
    of("institutions", list("guyuan-2019", "proactive.party", "S4", ("(五)制度建设。主要包括:", "等。第五条"), Between(&[";"]), 2)),
    of(
        "joint_meeting",
        list(
            "yanan-county-2008",
            "release.roster",
            "S1",
            ("推动全县政府信息公开和政府网站建设管理工作。", "(三)各相关成员单位"),
            Numbered,
            8,
        ),
    ),
    of(
        "information_centre",
        list("yanan-county-2008", "release.roster", "S1", ("负责推进和指导工作。具体任务是:", "监察局负责对行政部门"), Numbered, 4),
    ),
    of(
        "supervision_bureau",
        list("yanan-county-2008", "release.roster", "S1", ("进行调查处理。具体任务是:", "法制办负责督促"), Numbered, 3),
    ),
    of("legal_office", list("yanan-county-2008", "release.roster", "S1", ("进行指导和管理。具体任务是:", "新闻办对新闻媒体"), Numbered, 4)),
    of("press_office", list("yanan-county-2008", "release.roster", "S1", ("进行指导协调,具体任务是:", "三、工作重点"), Numbered, 3)),
];

/// The traditional characters of the checklists' text, each before its simplified one.
const SIMPLIFIED: &str = "許许決决書书號号設设據据項项稱称對对統统會会碼码審审門门處处罰罚執执結结濟济職职責责權权準准徑径體体圍围標标務务時时辦办\
                          條条諾诺費费監监計计變变約约質质檢检資资驗验貧贫績绩贈赠內内眾众參参與与專专論论證证風风險险評评討讨發发讀读應应動动";

fn simplified(text: &str) -> String {
    let pairs: Vec<char> = SIMPLIFIED.chars().collect();
    let known = |c: char| pairs.chunks(2).find(|pair| pair[0] == c).map_or(c, |pair| pair[1]);
    text.chars().map(known).collect()
}

fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn text_of(shared: &Path, name: &str) -> String {
    let path = match name.strip_prefix('S').and_then(|seed| seed.parse::<usize>().ok()) {
        Some(seed) => files(&shared.join("seeds"), "txt").unwrap().remove(seed),
        None => {
            let laws = files(&shared.join("law"), "md").unwrap();
            laws.into_iter().find(|path| path.file_name().unwrap().to_str().unwrap().starts_with(name)).unwrap()
        }
    };
    bare(&read(&path).unwrap())
}

/// The marks before the items of a list that counts them.
fn marks(items: &Items) -> Vec<String> {
    let numeral = |n: usize| "一二三四五六七八九十".chars().nth(n - 1).unwrap();
    let chinese = |n: usize| if n > 10 { format!("十{}", numeral(n - 10)) } else { numeral(n).to_string() };
    match items {
        Numbered => (1..20).map(|n| format!("{n}.")).collect(),
        Bracketed => (1..20).map(|n| format!("({})", chinese(n))).collect(),
        Between(_) => Vec::new(),
    }
}

/// The items of a list, as they stand in its text.
fn items_of(list: &List, text: &str) -> Vec<String> {
    let (before, after) = list.within;
    let begun = text.split_once(before).unwrap_or_else(|| panic!("{} {}: no “{before}”", list.book, list.rule)).1;
    let within = begun.split_once(after).unwrap_or_else(|| panic!("{} {}: no “{after}”", list.book, list.rule)).0;
    if let Between(dividers) = list.items {
        let divided = dividers.iter().fold(within.to_owned(), |text, divider| text.replace(divider, "\n"));
        return divided.lines().map(str::to_owned).collect();
    }
    let (mut items, mut rest) = (Vec::new(), within);
    for mark in marks(&list.items) {
        let Some((item, more)) = rest.split_once(&mark) else { break };
        items.push(item.to_owned());
        rest = more;
    }
    items.push(rest.to_owned());
    // What stands before the first mark is no item.
    items.split_off(1)
}

/// What stands for an item of a list: one text, or several of one provision.
type Held = Vec<String>;

/// The rows of a list in its table.
fn rows<'t>(table: &'t Table, list: &List) -> impl Iterator<Item = &'t Citation> {
    let own = table.rows.iter().filter(|row| row.source.rule.as_str() == list.rule && row.source.book == list.book);
    let listed = own.filter(|row| !row.when.0.is_empty() && list.outcome.is_none_or(|outcome| table.outcomes[row.outcome].id == outcome));
    let cites: Vec<&Citation> = listed.map(|row| &row.cite).collect();
    // What a lead says besides its items has no item's number.
    let is_item = |cite: &&Citation| cite.provision.ends_with('项');
    let has_items = cites.iter().any(is_item);
    cites.into_iter().filter(move |cite| !has_items || is_item(cite))
}

/// What is quoted, each once; of an item in brackets all that is quoted of it: several rows or steps may rest on one.
fn quoted<'c>(cites: impl Iterator<Item = &'c Citation>, list: &List) -> Vec<Held> {
    let mut held: Vec<(&str, Held)> = Vec::new();
    for cite in cites {
        let quote = bare(cite.quote.as_deref().unwrap_or_default());
        let is_same = |(provision, quotes): &(&str, Held)| match list.items {
            Bracketed => *provision == cite.provision,
            _ => quotes.contains(&quote),
        };
        match held.iter_mut().rev().find(|held| is_same(held)) {
            Some((_, quotes)) => quotes.push(quote),
            None => held.push((&cite.provision, vec![quote])),
        }
    }
    if matches!(list.items, Bracketed) {
        // Where stronger rows stand before weaker ones, the text's order is another.
        held.sort_by_key(|(provision, _)| ordinal(provision));
    }
    held.into_iter().map(|(_, quotes)| quotes).collect()
}

/// The place of an item in brackets: 2 of `第五条第（二）项`.
fn ordinal(provision: &str) -> Option<usize> {
    let (_, item) = provision.rsplit_once('（')?;
    let mark = format!("({})", item.split_once('）')?.0);
    marks(&Bracketed).iter().position(|found| *found == mark).map(|place| place + 1)
}

/// The names of the items of a checklist that stand where the checklist does.
fn named(checklist: &Checklist) -> Vec<Held> {
    let of_the_list = checklist.items.iter().filter(|item| item.cite.is_none());
    of_the_list.map(|item| vec![item.name.zh.to_string()]).collect()
}

/// What is wrong with a list in its book.
fn fault(book: &Rulebook, list: &List, text: &str) -> Option<String> {
    let items = items_of(list, text);
    let rule = book.rules().find(|rule| rule.id.as_str() == list.rule).unwrap();
    let quotes: fn(&str, &str) -> bool = |item, quote| item.contains(quote) || quote.contains(item);
    // What has a citation of its own quotes the text; an item of a checklist that has none is named as it is, in simplified characters.
    let (held, is_it): (_, fn(&str, &str) -> bool) = match &rule.form {
        Form::Table(table) => (quoted(rows(table, list), list), quotes),
        Form::Chain(chain) => (quoted(chain.steps.iter().filter_map(|step| step.cite.as_ref()), list), quotes),
        Form::Checklist(checklist) if checklist.items.iter().all(|item| item.cite.is_some()) => {
            (quoted(checklist.items.iter().filter_map(|item| item.cite.as_ref()), list), quotes)
        }
        Form::Checklist(checklist) => (named(checklist), |item, name| name.contains(&simplified(item))),
        _ => panic!("{}: no list", list.rule),
    };
    let stands_for = |item: &str, held: &Held| held.iter().all(|held| is_it(item, held));
    let pairs = items.iter().zip(&held).filter(|(item, held)| !stands_for(item, held));
    let apart: Vec<String> = pairs.map(|(item, held)| format!("“{item}”: “{}”", held.join("”, “"))).collect();
    let whole = items.len() == list.count && held.len() == list.count && apart.is_empty();
    (!whole).then(|| {
        format!("{} {}: {} in the text, {} in the book, {} by eye; {apart:?}", list.book, list.rule, items.len(), held.len(), list.count)
    })
}

#[test]
fn closed_lists_are_whole() {
    let Some(shared) = beside("shared") else { return };
    let library = Library::embedded();
    let found = LISTS.iter().filter_map(|list| fault(&library.book(list.book).unwrap(), list, &text_of(&shared, list.text)));
    let wrong: Vec<String> = found.collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A dropped, an added and a moved item are found, and one that is cut short where several rows rest on it.
#[test]
fn an_item_that_is_dropped_added_or_moved_fails() {
    let listed = |book: &str, rule: &str| LISTS.iter().find(|list| (list.book, list.rule) == (book, rule)).unwrap();
    let library = Library::embedded();
    let fields = "行政許可信息主要公示行政許可決定書文號、設定依據、項目名稱、行政相對人名稱及統一社會信用代碼、審批部門、許可日期等內容";
    let sections = "年度报告应当包括下列内容：(一)行政机关主动公开政府信息的情况；(二)行政机关收到和处理政府信息公开申请的情况；\
                    (三)因政府信息公开工作被申请行政复议、提起行政诉讼的情况；(四)政府信息公开工作存在的主要问题及改进情况，\
                    各级人民政府的政府信息公开工作年度报告还应当包括工作考核、社会评议和责任追究结果情况；(五)其他需要报告的事项。\
                    全国政府信息公开工作主管部门";
    for (list, whole, changes) in [
        (
            listed(HUINING, "proactive.permit_fields"),
            fields,
            [
                ("設定依據、項目名稱", "項目名稱"),
                ("設定依據、項目名稱", "設定依據、收費標準、項目名稱"),
                ("設定依據、項目名稱", "項目名稱、設定依據"),
            ],
        ),
        (
            listed("cn-2019", "report.sections"),
            sections,
            [("工作考核、社会评议和责任追究结果情况", "其他情况"), ("(五)其他需要报告的事项。", ""), ("(五)", "(五)经费情况；(六)")],
        ),
    ] {
        let book = library.book(list.book).unwrap();
        assert_eq!(fault(&book, list, whole), None);
        for (as_it_is, other) in changes {
            assert!(fault(&book, list, &whole.replace(as_it_is, other)).is_some(), "{as_it_is} → {other}");
        }
    }
}
