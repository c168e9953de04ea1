//! Registers as offices keep them: headers and words in Chinese, one row a request or one row an event, days in any of their spellings.

use gongkai::{read_log, request::log::columns};
use serde_json::{Map, Value, json};

/// The answer to a log.
fn read(rows: &Value, more: Value) -> Value {
    let Value::Object(mut question) = more else { panic!("no object") };
    question.insert("rows".to_owned(), rows.clone());
    serde_json::from_str(&read_log(&Value::Object(question).to_string())).unwrap()
}

/// The events of each request.
fn ledgers(answer: &Value) -> Map<String, Value> {
    let requests = answer["requests"].as_array().unwrap();
    requests.iter().map(|request| (request["request"].as_str().unwrap().to_owned(), request["events"].clone())).collect()
}

/// A register that is read without a fault.
fn clean(rows: &Value) -> Map<String, Value> {
    let answer = read(rows, json!({}));
    assert_eq!(answer["problems"], json!([]));
    ledgers(&answer)
}

fn plain() -> Value {
    json!([
        { "request": "2024-001", "event": "received", "date": "2024-03-01" },
        { "request": "2024-001", "event": "supplement_asked", "date": "2024-03-06", "until": "2024-03-20" },
        { "request": "2024-001", "event": "supplement_received", "date": "2024-03-18" },
        { "request": "2024-001", "event": "third_party_asked", "date": "2024-03-20", "who": "甲公司" },
        { "request": "2024-001", "event": "third_party_answered", "date": "2024-03-28", "who": "甲公司", "opinion": "objects" },
        { "request": "2024-001", "event": "extension_approved", "date": "2024-04-10", "days": 10 },
        { "request": "2024-001", "event": "extension_told", "date": "2024-04-11" },
        { "request": "2024-001", "event": "replied", "date": "2024-04-22", "served": "post" },
        { "request": "2024-002", "event": "received", "date": "2024-03-04" },
        { "request": "2024-002", "event": "withdrawn", "date": "2024-03-08" },
    ])
}

fn wide() -> Value {
    json!([
        {
            "登记编号": "2024-001", "申请人": "甲", "收到日期": "2024-3-1", "补正告知日期": "2024/3/6", "补正期限": "2024.3.20",
            "收到补正日期": "2024年3月18日", "征求第三方日期": 20240320, "第三方": "甲公司", "收到第三方意见日期": 45379,
            "第三方意见": "不同意", "批准延期日期": "2024-04-10 09:30:00", "延长工作日数": "10", "延期告知日期": "20240411",
            "答复日期": "45404", "答复类型": "部分公开（区分处理）", "送达方式": "邮寄", "备注": "加急",
        },
        { "登记编号": "2024-002", "申请人": "乙", "收到日期": "2024-03-04", "答复日期": "2024/03/08", "答复类型": "申请人主动撤销", "备注": "" },
    ])
}

fn long() -> Value {
    json!([
        { "流水号": "2024-001", "环节": "收件", "办理日期": "2024/3/1" },
        { "流水号": "2024-001", "环节": "补正告知", "办理日期": "2024/3/6", "补正截止日期": "2024/3/20" },
        { "流水号": "2024-001", "环节": "收到补正", "办理日期": "2024/3/18" },
        { "流水号": "2024-001", "环节": "第三方意见征询", "办理日期": "2024/3/20", "征求对象": "甲公司" },
        { "流水号": "2024-001", "环节": "第三方答复", "办理日期": "2024/3/28", "征求对象": "甲公司", "第三方意见": "不同意公开" },
        { "流水号": "2024-001", "环节": "延期批准", "办理日期": "2024/4/10", "延长天数": 10.0 },
        { "流水号": "2024-001", "环节": "延期答复告知", "办理日期": "2024/4/11" },
        { "流水号": "2024-001", "环节": "答复", "办理日期": "2024/4/22", "送达方式": "特快专递" },
        { "流水号": "2024-002", "环节": "收到申请", "办理日期": "2024/3/4" },
        { "流水号": "2024-002", "环节": "撤回", "办理日期": "2024/3/8", "经办人": "丙" },
    ])
}

#[test]
fn are_the_ledgers_of_the_plain_log() {
    let plain = clean(&plain());
    assert_eq!(plain.len(), 2);
    assert_eq!(clean(&wide()), plain);
    assert_eq!(clean(&long()), plain);
}

/// What was taken in elsewhere, and a reply that came back: one row a request, and one row an event.
#[test]
fn tell_what_was_passed_on_and_what_came_back() {
    let plain = json!([
        { "request": "7", "event": "received", "date": "2024-03-01" },
        { "request": "7", "event": "passed_on", "date": "2024-03-05", "who": "区政府办公室", "taken_in_by": "other_agency" },
        { "request": "7", "event": "replied", "date": "2024-03-20", "served": "post" },
        { "request": "7", "event": "reply_returned", "date": "2024-03-26", "fault": "agency" },
        { "request": "7", "event": "served_again", "date": "2024-03-27", "served": "direct" },
    ]);
    let wide = json!([{
        "登记编号": "7", "收到日期": "2024.3.1", "转来日期": "2024.3.5", "转来单位": "区政府办公室", "转来单位性质": "其他机关",
        "答复日期": "2024.3.20", "答复类型": "已移交国家档案馆的信息", "送达方式": "邮寄", "答复退回日期": "2024.3.26", "退回责任": "本机关原因",
        "重新送达日期": "2024.3.27", "重新送达方式": "当面领取",
    }]);
    let long = json!([
        { "登记编号": "7", "环节": "收件", "日期": "2024/3/1" },
        { "登记编号": "7", "环节": "其他机关转来", "日期": "2024/3/5", "对象": "区政府办公室", "先收单位性质": "外单位" },
        { "登记编号": "7", "环节": "答复", "日期": "2024/3/20", "送达方式": "邮寄" },
        { "登记编号": "7", "环节": "退件", "日期": "2024/3/26", "退回责任方": "写错地址" },
        { "登记编号": "7", "环节": "重新邮寄", "日期": "2024/3/27", "送达方式": "当面" },
    ]);
    assert_eq!(clean(&wide), clean(&plain));
    assert_eq!(clean(&long), clean(&plain));
}

#[test]
fn columns_stand_in_any_order() {
    for rows in [plain(), wide(), long()] {
        let turned: Vec<Value> = rows
            .as_array()
            .unwrap()
            .iter()
            .map(|row| Value::Object(row.as_object().unwrap().iter().rev().map(|(key, value)| (key.clone(), value.clone())).collect()))
            .collect();
        assert_eq!(read(&rows, json!({})), read(&Value::Array(turned), json!({})));
    }
}

#[test]
fn say_how_they_were_understood() {
    let understood = &read(&wide(), json!({}))["understood"];
    assert_eq!(understood["row"], "request");
    let column = |name: &str| understood["columns"].as_array().unwrap().iter().find(|column| column["column"] == name).unwrap().clone();
    assert_eq!(column("收到补正日期"), json!({ "column": "收到补正日期", "events": ["supplement_received"], "key": "date" }));
    assert_eq!(column("登记编号"), json!({ "column": "登记编号", "key": "request" }));
    let aside = |answer: &Value| -> Vec<String> {
        answer["understood"]["aside"].as_array().unwrap().iter().map(|column| column["column"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(aside(&read(&wide(), json!({}))), ["备注", "申请人"]);
    assert_eq!(aside(&read(&wide(), json!({ "ignore": ["备注"] }))), ["申请人"]);
    // A misspelt header is no reason to drop a row, and is not passed over in silence.
    let misspelt = read(&json!([{ "request": "1", "event": "received", "date": "2024-03-01", "refe": "17" }]), json!({}));
    assert_eq!(misspelt["understood"]["aside"], json!([{ "column": "refe", "near": "ref" }]));
    assert_eq!(misspelt["problems"], json!([]));
}

#[test]
fn take_a_column_for_what_their_keeper_says() {
    let rows = json!([{ "件号": "7", "登记日期": "2024/3/1", "办结": "2024/3/8" }]);
    let wishes = json!({ "columns": { "件号": "登记编号", "登记日期": "received", "办结": "replied.date" } });
    let expected = json!([{ "request": "7", "event": "received", "date": "2024-03-01" }, { "request": "7", "event": "replied", "date": "2024-03-08" }]);
    assert_eq!(ledgers(&read(&rows, wishes)), clean(&expected));
    let errors = read(&rows, json!({ "columns": { "登记日期": "recieved" } }))["errors"].clone();
    assert_eq!((&errors[0]["code"], &errors[0]["path"]), (&json!("bad_value"), &json!("columns.登记日期")));
    assert!(errors[0]["help"].to_string().contains("received"), "{errors}");
}

/// One fault a register: the code and the column that it is told with.
#[test]
fn name_what_cannot_be_understood() {
    let told = |row: Value| {
        let answer = read(&json!([row]), json!({}));
        let problems = answer["problems"].as_array().unwrap();
        assert_eq!(problems.len(), 1, "{answer}");
        let problem = &problems[0];
        (problem["code"].as_str().unwrap().to_owned(), problem["column"].as_str().unwrap().to_owned(), problem["help"]["zh"].to_string())
    };
    let of = |more: Value| {
        let mut row = json!({ "登记编号": "1", "收到日期": "2024-03-01" });
        row.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let (code, column, help) = told(row);
        (format!("{code} {column}"), help)
    };
    assert_eq!(of(json!({ "答复日期": "2024年13月1日" })).0, "bad_date 答复日期");
    assert_eq!(of(json!({ "答复日期": "3/8/2024" })).0, "bad_date 答复日期");
    assert_eq!(of(json!({ "答复日期": 8 })).0, "wrong_type 答复日期");
    let (place, help) = of(json!({ "答复日期": "2024-03-08", "答复类型": "不予公升" }));
    assert_eq!(place, "bad_value 答复类型");
    assert!(help.contains("不予公开"), "{help}");
    assert_eq!(of(json!({ "答复日期": "2024-03-08", "答复类型": "待补正" })).0, "contradiction 答复类型");
    assert_eq!(of(json!({ "答复日期": "", "答复类型": "予以公开" })).0, "missing_key 答复日期");
    assert_eq!(of(json!({ "收件日期": "2024-03-02" })).0, "contradiction 收到日期");
    assert_eq!(of(json!({ "延期告知日期": "2024-03-20" })).0, "missing_key 延期告知日期");
    assert_eq!(of(json!({ "收到补正日期": "2024-03-20" })).0, "contradiction 收到补正日期");
    assert_eq!(told(json!({ "登记编号": "1", "收到日期": "", "答复日期": "" })).1, "收到日期");
    // An extension whose approval has a column and is not filled in was not approved: that is for the ledger to say.
    assert_eq!(clean(&json!([{ "登记编号": "1", "收到日期": "2024-03-01", "批准延期日期": "", "延期告知日期": "2024-03-20" }])).len(), 1);
    // A request that is still being dealt with has no reply yet.
    assert_eq!(clean(&json!([{ "登记编号": "1", "收到日期": "2024-03-01", "答复日期": "", "答复类型": "处理中" }])).len(), 1);
}

/// What may or may not be the day of receipt is not taken for it.
#[test]
fn are_not_guessed_at() {
    for header in ["申请日期", "登记日期", "受理日期", "签收日期"] {
        let answer = read(&json!([{ "登记编号": "1", header: "2024-03-01", "答复日期": "2024-03-08" }]), json!({}));
        assert_eq!(answer["requests"], json!([]), "{header}");
        assert_eq!(answer["understood"]["aside"][0]["column"], header);
    }
}

/// Every key of an event can be said in English too, alone and of an event.
#[test]
fn may_have_english_headers() {
    let rows = json!([{ "request": "1", "received": "2024-03-01", "third_party_asked": "2024-03-05", "third_party_asked.who": "甲" }]);
    let expected = json!([
        { "request": "1", "event": "received", "date": "2024-03-01" },
        { "request": "1", "event": "third_party_asked", "date": "2024-03-05", "who": "甲" },
    ]);
    assert_eq!(clean(&rows), clean(&expected));
    let all: Map<String, Value> = columns().into_iter().map(|column| (column.to_owned(), json!(""))).collect();
    assert_eq!(read(&json!([all]), json!({}))["understood"]["aside"], json!([]));
}
