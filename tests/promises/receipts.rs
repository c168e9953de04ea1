//! The day of receipt by channel: `request.received_on`, the ledger and a case log tell the same day and follow the law of that day, whichever
//! days are given. The table of the law is that of `docs/ledger.md`.

use chrono::{Days as Plus, NaiveDate};
use gongkai_tests::Random;
use serde_json::{Value, json};

const CHANNELS: [&str; 6] = ["in_person", "signed_for", "ordinary_post", "internet", "email", "fax"];
const DAYS: [&str; 5] = ["submitted", "signed", "confirmed", "restored", "arrived"];

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The name of the day that counts by the law of a day.
fn counts(channel: &str, [unreachable, elsewhere, system]: [bool; 3], law: NaiveDate) -> Option<&'static str> {
    if law < day("2015-11-30") {
        return None;
    }
    Some(match channel {
        "in_person" => "submitted",
        "signed_for" if law >= day("2019-05-15") || !elsewhere => "signed",
        "ordinary_post" | "signed_for" if unreachable => "restored",
        "email" if law < day("2019-05-15") => "arrived",
        "internet" | "email" if system && law >= day("2019-05-15") => "arrived",
        _ => "confirmed",
    })
}

fn ask(question: &Value) -> Value {
    serde_json::from_str(&gongkai::ask(&question.to_string())).unwrap()
}

#[test]
fn three_doors_tell_the_same_day_by_the_law_of_that_day() {
    let mut random = Random::new(5);
    let (mut told, mut not_told, mut under_the_old_law) = (0, 0, 0);
    for _ in 0..1_200 {
        let (channel, facts) = (CHANNELS[random.below(6)], [random.coin(), random.coin(), random.coin()]);
        let around = [day("2015-11-30"), day("2019-05-15"), day("2021-01-01")][random.below(3)];
        let [unreachable, elsewhere, system] = facts;
        let mut receipt = json!({ "channel": channel, "unreachable": unreachable });
        // Each law knows its own facts; the ledger and the log take both.
        let own = json!({ "sent_elsewhere": elsewhere, "system_receipt_confirms": system });
        for name in DAYS {
            if random.below(3) > 0 {
                receipt[name] = (around - Plus::new(4) + Plus::new(random.below(9) as u64)).to_string().into();
            }
        }
        let named = |name: &str| receipt.get(name).map(|value| day(value.as_str().unwrap()));
        let days = DAYS.iter().filter_map(|name| named(name));
        let received = days.filter(|law| counts(channel, facts, *law).and_then(named) == Some(*law)).min();

        // The old law asks whether the agency has laid down a day of its own; the ledger takes it that it has not.
        let old = json!({ "sent_elsewhere": elsewhere, "day_set": false });
        let new = json!({ "system_receipt_confirms": system });
        let with = |own: &Value| {
            let mut facts = receipt.clone();
            facts.as_object_mut().unwrap().extend(own.as_object().unwrap().clone());
            facts
        };
        let asked = |own: &Value| ask(&json!({ "rule": "request.received_on", "facts": with(own) }));
        // Facts of another law than that of the day are refused, and then it is for the other to answer.
        let on = [asked(&old), asked(&new)].into_iter().find(|on| on.get("date").is_some()).unwrap_or_else(|| asked(&new));
        let mut event = with(&own);
        event["event"] = "received".into();
        let state = ask(&json!({ "rule": "request.state", "facts": { "events": [event] } }));
        let mut row = event;
        row["request"] = "1".into();
        let log: Value = serde_json::from_str(&gongkai::read_log(&json!({ "rows": [row] }).to_string())).unwrap();
        let Some(received) = received else {
            let nothing = on.get("date").is_none() && state.get("errors").is_some() && log["requests"] == json!([]);
            assert!(nothing && log["problems"] != json!([]), "{receipt}: {on} {state} {log}");
            not_told += 1;
            continue;
        };
        let (written, law) = (received.to_string(), if received < day("2019-05-15") { "cn-2008" } else { "cn-2019" });
        assert_eq!((&on["date"], &on["book"]["id"]), (&json!(written), &json!(law)), "{receipt}: {on}");
        assert_eq!((&state["received"], &state["book"]["id"]), (&json!(written), &json!(law)), "{receipt}: {state}");
        assert_eq!(log["requests"][0]["events"][0]["date"], written, "{receipt}: {log}");
        told += 1;
        under_the_old_law += usize::from(law == "cn-2008");
    }
    assert!(told > 300 && not_told > 150 && under_the_old_law > 90, "{told} {not_told} {under_the_old_law}");
}
