//! The information processing fee against a reckoning written from the text alone: what each single page and item costs, added up.

use gongkai::{
    Library, Problem,
    rules::request::fee::{Case, Rule},
};
use rust_decimal::Decimal;
use serde_json::{Value, json};

/// 国办函〔2020〕109号 5: the first 30 pages nothing, the 31st to the 100th 10 each, the 101st to the 200th 20, every further one 40.
fn page(n: u32) -> u64 {
    if n > 200 {
        40
    } else if n > 100 {
        20
    } else if n > 30 {
        10
    } else {
        0
    }
}

/// 国办函〔2020〕109号 4: the first 10 items nothing, the 11th to the 30th 100 each, from the 31st on 100 more for every ten begun.
fn item(n: u32) -> u64 {
    if n <= 10 {
        return 0;
    }
    if n <= 30 {
        return 100;
    }
    let mut rate = 200;
    let mut end = 40;
    while n > end {
        rate += 100;
        end += 10;
    }
    rate
}

fn price(case: Case, units: u32) -> Result<Decimal, Problem> {
    let book = Library::embedded().book("cn-2019").unwrap();
    book.band(Rule, "2024-03-01".parse().unwrap()).unwrap().price(case, units)
}

fn ask(case: &str, count: u32, on: &str, book: &str) -> Value {
    let question = json!({ "rule": "request.fee", "book": book, "on": on, "facts": { "case": case, "count": count } });
    serde_json::from_str(&gongkai::ask(&question.to_string())).unwrap()
}

#[test]
fn five_thousand_pages_cost_what_each_page_costs() {
    let mut sum = 0_u64;
    for pages in 0..=5_000 {
        sum += if pages == 0 { 0 } else { page(pages) };
        assert_eq!(price(Case::PerPage, pages).unwrap(), sum.into(), "{pages} pages");
        assert_eq!(ask("per_page", pages, "2024-03-01", "cn-2019")["amount"]["value"], sum.to_string(), "{pages} pages");
    }
}

#[test]
fn five_hundred_items_cost_what_each_item_costs() {
    let mut sum = 0_u64;
    for items in 0..=500 {
        sum += if items == 0 { 0 } else { item(items) };
        assert_eq!(price(Case::PerItem, items).unwrap(), sum.into(), "{items} items");
        assert_eq!(ask("per_item", items, "2024-03-01", "cn-2019")["amount"]["value"], sum.to_string(), "{items} items");
    }
}

/// The borders, worked out by hand.
#[test]
fn the_borders_are_where_the_text_puts_them() {
    for (pages, amount) in [(0, 0), (30, 0), (31, 10), (100, 700), (101, 720), (200, 2_700), (201, 2_740)] {
        assert_eq!(price(Case::PerPage, pages).unwrap(), amount.into(), "{pages} pages");
    }
    for (items, amount) in [(10, 0), (11, 100), (30, 2_000), (31, 2_200), (40, 4_000), (41, 4_300), (50, 7_000), (51, 7_400)] {
        assert_eq!(price(Case::PerItem, items).unwrap(), amount.into(), "{items} items");
    }
}

#[test]
fn one_request_has_one_standard() {
    let question = r#"{"rule":"request.fee","book":"cn-2019","on":"2024-03-01","facts":{"case":["per_item","per_page"],"count":40}}"#;
    let answer: Value = serde_json::from_str(&gongkai::ask(question)).unwrap();
    assert_eq!(answer["errors"][0]["code"], "wrong_type");
    let neither: Value =
        serde_json::from_str(&gongkai::ask(r#"{"rule":"request.fee","book":"cn-2019","on":"2024-03-01","facts":{"count":40}}"#)).unwrap();
    assert_eq!(neither["open"][0]["fact"], "case");
}

#[test]
fn there_is_no_fee_before_the_measures() {
    assert_eq!(ask("per_item", 40, "2020-12-31", "cn")["errors"][0]["code"], "not_in_force");
    assert_eq!(ask("per_item", 40, "2021-01-01", "cn")["amount"]["value"], "4000");
    // From 2008 the cost of searching, copying and posting could be charged; the Regulations set no figure.
    assert_eq!(ask("per_item", 40, "2016-05-03", "cn")["errors"][0]["code"], "no_figure");
    let book = Library::embedded().book("cn-2008").unwrap();
    assert_eq!(book.band(Rule, "2016-05-03".parse().unwrap()).unwrap_err().first().code.as_str(), "no_figure");
}
