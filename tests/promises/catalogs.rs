//! Two versions of a standard catalogue, invented and changed by chance: every change is found, and nothing beside.

use gongkai::assess::catalog::{Catalog, CatalogChange, Difference, Element};
use gongkai_tests::Random;
use serde_json::{Value, json};

const FIELDS: [&str; 8] = ["重大建设项目", "公共资源交易", "安全生产", "公共文化服务", "社会救助", "养老服务", "户籍管理", "义务教育"];
const OBJECTS: [&str; 16] = [
    "低保对象",
    "特困人员",
    "施工图设计",
    "土地征收",
    "民办学校",
    "招生划片",
    "养老机构",
    "户口迁移",
    "事故隐患",
    "招标投标",
    "文化场馆",
    "临时救助",
    "环境影响",
    "质量监督",
    "教师招聘",
    "居住证",
];
const WORKS: [&str; 10] =
    ["审批", "办事指南", "审核结果", "监督检查", "资金发放", "政策文件", "评估认定", "预警信息", "咨询投诉", "年度计划"];
const PARTS: [&str; 24] = [
    "受理条件",
    "办理流程",
    "申请材料",
    "办理时限",
    "联系方式",
    "法定依据",
    "收费标准",
    "补助标准",
    "发放名单",
    "发放金额",
    "抽查比例",
    "抽查事项",
    "处理结果",
    "整改情况",
    "招生计划",
    "录取名单",
    "中标候选人",
    "评标办法",
    "风险点位",
    "责任单位",
    "设施地址",
    "开放时间",
    "服务热线",
    "验收报告",
];
const LAWS: [&str; 6] =
    ["《政府信息公开条例》", "《社会救助暂行办法》", "《安全生产法》", "《招标投标法》", "《义务教育法》", "《户口登记条例》"];
const CHANNELS: [&str; 6] = ["政府网站", "政府公报", "两微一端", "公开查阅点", "政务服务中心", "便民服务站"];
/// What an altered element becomes: something that no item had.
const OTHERWISE: [&str; 10] = [
    "新名称",
    "新类型",
    "另行规定的内容一项",
    "《新颁条例》",
    "实时公开",
    "县数据局",
    "■便民服务站■公开查阅点□政府网站",
    "特定群体",
    "依申请",
    "县级、乡级",
];

/// An item: a cell for each element, and which one it is.
#[derive(Clone)]
struct Item {
    cells: [String; 10],
    /// The items it came of.
    of: Vec<usize>,
}

fn pick<'t>(words: &[&'t str], random: &mut Random) -> &'t str {
    words[random.below(words.len())]
}

/// Different items; many of them share a name, a field, most of what they hold.
fn items(count: usize, random: &mut Random) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    while items.len() < count {
        let (kind, name) = (pick(&FIELDS, random).to_owned(), format!("{}{}", pick(&OBJECTS, random), pick(&WORKS, random)));
        if items.iter().any(|item| item.cells[0] == name && item.cells[1] == kind) {
            continue;
        }
        let content: Vec<String> = (0..4).map(|_| format!("{}{}", pick(&OBJECTS, random), pick(&PARTS, random))).collect();
        let chosen = pick(&CHANNELS, random);
        let carrier = CHANNELS.map(|channel| format!("{}{channel}", if channel == chosen { '■' } else { '□' })).concat();
        let of = vec![items.len()];
        let rest = ["信息形成或者变更之日起20个工作日内", "县民政局", &carrier, "全社会", "主动", "县级"].map(str::to_owned);
        let [time, body, carrier, audience, manner, level] = rest;
        let basis = pick(&LAWS, random).to_owned();
        items.push(Item { cells: [name, kind, content.join("；"), basis, time, body, carrier, audience, manner, level], of });
    }
    items
}

/// A change as it was made: what it is, of which items, and the element.
type Made = (CatalogChange, Vec<usize>, Option<Element>);

/// What is told of a change, in the same words; additions have no number.
fn told(difference: &Difference, new: &[Item]) -> Vec<Made> {
    let mut told: Vec<Made> = Vec::new();
    for change in &difference.changes {
        let mut of: Vec<usize> = if change.former.is_empty() { Vec::new() } else { change.former.clone() };
        of.extend(change.new.iter().filter(|_| change.former.is_empty()).map(|place| new[*place].of[0]));
        of.sort_unstable();
        if change.elements.is_empty() {
            told.push((change.kind, of.clone(), None));
        }
        told.extend(change.elements.iter().map(|element| (change.kind, of.clone(), Some(*element))));
        // What stands on the other side is what was made of them.
        let mut made: Vec<usize> = change.new.iter().flat_map(|place| new[*place].of.clone()).collect();
        made.sort_unstable();
        made.dedup();
        assert!(change.new.is_empty() || change.former.is_empty() || made == of, "{change:?}");
    }
    told.sort_unstable();
    told
}

fn reworded(name: &str, random: &mut Random) -> String {
    match random.below(4) {
        0 => format!("{name}信息"),
        1 => format!("关于{name}"),
        2 => format!("{name}情况公开"),
        _ => name.chars().rev().collect(),
    }
}

/// Makes so many changes; rows are shuffled, spaces and punctuation written otherwise, which is no change.
fn changed(former: &[Item], count: usize, random: &mut Random) -> (Vec<Item>, Vec<Made>) {
    let mut free: Vec<usize> = (0..former.len()).collect();
    let mut take = |random: &mut Random| free.swap_remove(random.below(free.len()));
    let mut new: Vec<Option<Item>> = former.iter().cloned().map(Some).collect();
    let mut made: Vec<Made> = Vec::new();
    let fresh = items(former.len() + count, random).split_off(former.len());
    let mut fresh = fresh.into_iter().filter(|item| former.iter().all(|old| old.cells[0] != item.cells[0]));
    for n in 0..count {
        let of = take(random);
        match n % 15 {
            0..10 => {
                let element = Element::ALL[n % 15];
                let item = new[of].as_mut().unwrap();
                item.cells[n % 15] = if element == Element::Name { reworded(&item.cells[0], random) } else { OTHERWISE[n % 15].to_owned() };
                made.push((CatalogChange::Alteration, vec![of], Some(element)));
            }
            10 | 11 => {
                let Some(item) = fresh.next() else { continue };
                let number = new.len();
                new.push(Some(Item { of: vec![number], ..item }));
                made.push((CatalogChange::Addition, vec![number], None));
            }
            12 => {
                new[of] = None;
                made.push((CatalogChange::Cancellation, vec![of], None));
            }
            13 => {
                let mut all = vec![of, take(random)];
                if random.coin() {
                    all.push(take(random));
                }
                all.sort_unstable();
                let parts: Vec<Item> = all.iter().map(|part| new[*part].take().unwrap()).collect();
                let mut whole = parts[0].clone();
                whole.cells[0] = parts.iter().map(|part| part.cells[0].as_str()).collect::<Vec<_>>().join("和");
                whole.cells[2] = parts.iter().map(|part| part.cells[2].as_str()).collect::<Vec<_>>().join("；");
                whole.of = all.clone();
                new.push(Some(whole));
                made.push((CatalogChange::Merge, all, None));
            }
            _ => {
                let whole = new[of].take().unwrap();
                let content: Vec<&str> = whole.cells[2].split('；').collect();
                for (part, title) in content.chunks(2).zip(["（一）", "之二"]) {
                    let mut item = whole.clone();
                    item.cells[0] += title;
                    item.cells[2] = part.join("；");
                    new.push(Some(item));
                }
                made.push((CatalogChange::Split, vec![of], None));
            }
        }
    }
    let mut new: Vec<Item> = new.into_iter().flatten().collect();
    for place in (1..new.len()).rev() {
        new.swap(place, random.below(place + 1));
    }
    for item in &mut new {
        if random.coin() {
            item.cells[2] = item.cells[2].replace('；', " ; ");
        }
    }
    made.sort_unstable();
    (new, made)
}

fn catalog(items: &[Item]) -> Catalog {
    let heads = [
        "公开事项",
        "事项类型",
        "公开内容（要素）",
        "公开依据",
        "公开时限",
        "公开主体",
        "公开渠道和载体",
        "公开对象",
        "公开方式",
        "公开层级",
    ];
    let rows: Vec<Value> = [json!(heads)].into_iter().chain(items.iter().map(|item| json!(item.cells))).collect();
    Catalog::read(&rows.into()).unwrap()
}

/// `CATALOGS` says how many; ten in every run.
#[test]
fn every_change_is_found_and_none_beside() {
    let count = std::env::var("CATALOGS").ok().and_then(|count| count.parse().ok()).unwrap_or(10);
    for seed in 0..count {
        let mut random = Random::new(seed);
        let former = items(200, &mut random);
        let (new, made) = changed(&former, 40, &mut random);
        assert!(made.len() >= 38, "{seed}");
        let difference = Difference::between(&catalog(&former), &catalog(&new));
        assert_eq!(told(&difference, &new), made, "seed {seed}");
    }
}

/// Whatever the catalogues are, each item stands in one change or is unchanged; turned round, additions are cancellations and merges are splits.
#[test]
fn every_item_is_accounted_for_both_ways() {
    for seed in 0..20 {
        let mut random = Random::new(100_000 + seed);
        let former = items(40, &mut random);
        let (new, _) = changed(&former, 30, &mut random);
        let (was, is) = (catalog(&former), catalog(&new));
        let (there, back) = (Difference::between(&was, &is), Difference::between(&is, &was));
        for (difference, was, is) in [(&there, &was, &is), (&back, &is, &was)] {
            let mut former: Vec<usize> = difference.changes.iter().flat_map(|change| change.former.clone()).collect();
            let mut new: Vec<usize> = difference.changes.iter().flat_map(|change| change.new.clone()).collect();
            for (places, all) in [(&mut former, was), (&mut new, is)] {
                let count = places.len();
                places.sort_unstable();
                places.dedup();
                assert_eq!((count, places.len() + difference.unchanged), (places.len(), all.rows.len()), "seed {seed}");
            }
        }
        let count = |difference: &Difference, kind| difference.changes.iter().filter(|change| change.kind == kind).count();
        for (kind, turned) in [(CatalogChange::Addition, CatalogChange::Cancellation), (CatalogChange::Merge, CatalogChange::Split)] {
            assert_eq!((count(&there, kind), count(&there, turned)), (count(&back, turned), count(&back, kind)), "seed {seed}");
        }
    }
}
