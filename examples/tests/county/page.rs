//! The page: one file, well formed, nothing fetched, and nothing said by colour alone.

use super::{DAMAGED, county};

fn page(name: &str, arguments: &[&str]) -> String {
    let path = std::env::temp_dir().join(format!("county-{name}-{}.html", std::process::id()));
    let output = county(&[arguments, &["--html", path.to_str().unwrap()]].concat());
    assert!(output.status.success());
    let page = std::fs::read_to_string(&path).unwrap();
    std::fs::remove_file(path).unwrap();
    page
}

/// Elements that HTML leaves open.
const VOID: [&str; 3] = ["meta", "br", "col"];

/// Every element opened is closed, in order; gives how often each occurs.
fn elements(page: &str) -> Vec<&str> {
    let mut open = Vec::new();
    let mut seen = Vec::new();
    let body = page.strip_prefix("<!DOCTYPE html>").unwrap();
    for tag in body.split('<').skip(1) {
        let tag = &tag[..tag.find('>').unwrap_or_else(|| panic!("unclosed tag: {tag}"))];
        match tag.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name)),
            None => {
                let name = tag.split(' ').next().unwrap();
                seen.push(name);
                if !VOID.contains(&name) {
                    open.push(name);
                }
            }
        }
    }
    assert!(open.is_empty(), "{open:?}");
    seen
}

#[test]
fn is_well_formed_and_self_contained() {
    let page = page("whole", &["--on", "2022-11-02"]);
    let seen = elements(&page);
    assert_eq!(seen.iter().filter(|name| **name == "svg").count(), 1);
    for name in ["script", "img", "link", "iframe", "object"] {
        assert!(!seen.contains(&name), "{name}");
    }
    for fetched in ["http", "src=", "@import", "url(/", "url(\""] {
        assert!(!page.contains(fetched), "{fetched}");
    }
    assert!(page.contains("<html lang=\"zh-CN\">"));
}

#[test]
fn the_picture_is_described_and_its_parts_are_there() {
    let page = page("picture", &["--on", "2022-11-02"]);
    let picture = &page[page.find("<svg").unwrap()..page.find("</svg>").unwrap()];
    for part in
        ["role=\"img\"", "id=\"picture-title\"", "id=\"picture-desc\"", ">休<", ">班<", "class=\"overrun\"", "class=\"paused\"", "今日"]
    {
        assert!(picture.contains(part), "{part}");
    }
    // Every bar says in words what its colour says.
    assert!(picture.contains(">逾期4个工作日</text>") && picture.contains(">迟4个工作日</text>"));
    assert_eq!(picture.matches(">休<").count(), 2 * 7);
}

#[test]
fn every_line_stands_in_a_table_with_its_proof() {
    let page = page("tables", &["--on", "2022-11-02"]);
    let sheet: serde_json::Value = serde_json::from_slice(&county(&["--on", "2022-11-02", "--json"]).stdout).unwrap();
    let items = sheet["items"].as_array().unwrap();
    assert_eq!(page.matches("<th class=\"record\"").count(), items.len());
    for item in items {
        for line in item["proof"].as_array().into_iter().flatten() {
            assert!(page.contains(line.as_str().unwrap()), "{line}");
        }
    }
}

#[test]
fn what_is_wrong_is_on_the_page_and_escaped() {
    let page = page("damaged", &[DAMAGED, "--on", "2022-11-02", "--lang", "en"]);
    elements(&page);
    assert!(page.contains("<html lang=\"en\">") && page.contains("requests.csv:3: start: there is no day 2022-02-30"));
}

#[test]
fn far_days_have_a_page_too() {
    for day in ["2008-08-10", "2026-12-30", "2027-03-01", "2022-11-02T09:30"] {
        elements(&page("far", &["--on", day, "--ahead", "60"]));
    }
}
