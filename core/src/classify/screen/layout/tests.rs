#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use super::*;
use crate::form::kind::Kind;

/// What is found: kind, the text it stands on, and the reason in Chinese.
fn told(text: &str) -> Vec<(Kind, &str, String)> {
    let mut found = Finds::everything();
    faults(&Scan::of(text), &mut found);
    let mut found = found.all;
    found.sort_by_key(|found| found.bytes.start);
    found.into_iter().map(|found| (found.kind, text.get(found.bytes).unwrap(), found.reason.zh.into_owned())).collect()
}

/// The reasons alone.
fn reasons(text: &str) -> Vec<String> {
    told(text).into_iter().map(|(.., reason)| reason).collect()
}

fn clean(text: &str) {
    assert_eq!(told(text), [], "{text}");
}

#[test]
fn a_missing_article_is_named() {
    assert_eq!(told("第一条 甲。\n\n第三条 乙。\n"), [(Kind::NumberingGap, "第三条", "第一条之后为第三条，缺第二条".to_owned())]);
}

#[test]
fn several_missing_numbers_are_named_together() {
    assert_eq!(reasons("第一条 甲。\n第四条 乙。\n"), ["第一条之后为第四条，缺第二条、第三条"]);
    assert_eq!(reasons("第一条 甲。\n第九条 乙。\n"), ["第一条之后为第九条，缺第二条至第八条"]);
    assert_eq!(
        reasons("第九百九十九条 甲。\n第一千零一条 乙。\n"),
        ["从第九百九十九条开始，缺第一条至第九百九十八条", "第九百九十九条之后为第一千零一条，缺第一千条"]
    );
}

#[test]
fn every_style_of_numbering_is_judged() {
    for (text, reason) in [
        ("一、甲\n二、乙\n四、丙", "“二、”之后为“四、”，缺“三、”"),
        ("（一）甲\n(二)乙\n（四)丙", "（二）之后为（四），缺（三）"),
        ("1.甲\n2．乙\n4.丙", "“2.”之后为“4.”，缺“3.”"),
        ("1、甲\n2、乙\n4、丙", "“2、”之后为“4、”，缺“3、”"),
        ("(1)甲\n（2）乙\n(4)丙", "（2）之后为（4），缺（3）"),
        ("1)甲\n2）乙\n4)丙", "2）之后为4），缺3）"),
        ("①甲\n②乙\n④丙", "②之后为④，缺③"),
        ("第 1 条 甲\n第 2 条 乙\n第4条 丙", "第二条之后为第四条，缺第三条"),
        ("第一章 总则\n第三章 附则", "第一章之后为第三章，缺第二章"),
        ("第一章 总则\n第一节 甲\n第三节 乙", "第一节之后为第三节，缺第二节"),
    ] {
        assert_eq!(reasons(text), [reason], "{text}");
    }
}

#[test]
fn a_number_twice_or_back_is_told() {
    assert_eq!(reasons("第一条 甲。\n第二条 乙。\n第二条 丙。"), ["第二条之后又为第二条，编号重复"]);
    assert_eq!(reasons("1、甲\n2、乙\n3、丙\n2、丁"), ["“3、”之后又为“2、”，编号倒退"]);
    assert_eq!(reasons("(一)甲;\n(一)乙;"), ["（一）之后又为（一），编号重复"]);
}

#[test]
fn a_list_begins_anew_under_each_parent() {
    clean("一、甲\n(一)子\n(二)丑\n二、乙\n(一)寅\n(二)卯\n1.辰\n2.巳\n三、丙\n1.午\n2.未");
    clean("各部门职责：\n1.甲；\n2.乙。\n监察局具体任务是：\n1.丙；\n2.丁。");
    clean("第一章 总则\n第一条 甲。\n第二条 乙。\n第二章 公开\n第一节 主动公开\n第三条 丙。\n第三章 附则\n第一节 其他\n第四条 丁。");
}

#[test]
fn a_list_may_go_on_through_its_parents() {
    clean("一、甲\n(一)子\n二、乙\n(二)丑\n(三)寅\n三、丙\n(四)卯");
}

#[test]
fn a_new_document_begins_anew() {
    clean("甲制度\n第一条 甲。\n第二条 乙。\n乙制度\n第一条 丙。\n第二条 丁。");
    clean("甲制度\n一、甲\n二、乙\n乙制度\n一、丙\n二、丁");
    clean("目录\n第一章 总则\n第二章 附则\n第一章 总则\n第一条 甲。\n第二章 附则\n第二条 乙。");
    assert_eq!(reasons("甲制度\n一、甲\n二、乙\n三、丙\n乙制度\n二、丁\n三、戊"), ["从“二、”开始，缺“一、”"]);
}

#[test]
fn what_speaks_about_an_article_is_no_heading() {
    clean("第一条 甲。\n第二条 按照第一条、第九条办理。\n第三条 丙。");
    // Lines broken for want of room.
    clean("第一条 各级行政机关应当在履行职责过程中依照本制度\n第九条 的规定公开政府信息，并接受监督。\n第二条 乙。");
    clean("第一条 甲。\n第九条规定的信息除外。\n第二条 乙。");
    clean("第一条 甲。\n第五条、第六条同样适用。\n第二条 乙。");
    clean("本年共办理\n1.5万件\n2016年以来");
}

#[test]
fn quoted_articles_do_not_count() {
    clean("一、将第三条修改为：“第三条 甲：\n“（一）子；\n“（三）丑。”\n二、删去第五条。");
    clean("第一条 修改为：“\n第八条 甲。\n第九条 乙。”\n第二条 丙。");
    clean("第一条 甲。\n“第九条 乙。”\n第二条 丙。");
}

#[test]
fn lists_in_one_line_are_judged_too() {
    assert_eq!(reasons("下列信息不得公开：（一）甲；（三）乙。"), ["（一）之后为（三），缺（二）"]);
    clean("下列信息不得公开：（一）甲；（二）乙；（三）丙。");
    clean("(一)甲：(一)子；(二)丑。\n(二)乙：(一)寅；(二)卯；(三)辰。\n(三)丙。");
    clean("第一条 甲。第二条 乙。\n第三条 丙。");
    clean("第一条 甲。\n第二条 乙。第三条 丙。\n第四条 丁。");
    clean("根据第(一)项、第(三)项的规定，参见(五)。");
}

#[test]
fn a_text_without_line_breaks_is_judged_with_care() {
    clean("第五条 会议筹备与组织(一)甲。(二)乙。第六条 罚则(一)丙。(二)丁。(三)戊。");
    clean("总则（一）甲。（二）乙。其他（三）丙。（四）丁。");
}

#[test]
fn an_amendment_counts_on_from_the_one_before() {
    clean("某法修正案（2004年）\n\n第十八条 甲。\n第十九条 乙。");
    assert_eq!(reasons("某法修正案\n第十八条 甲。\n第二十条 乙。"), ["第十八条之后为第二十条，缺第十九条"]);
    for title in ["某法", "关于《某法修正案（九）》的报告", "关于修正案的办法"] {
        assert_eq!(reasons(&format!("{title}\n\n第五条 甲。\n第六条 乙。")), ["从第五条开始，缺第一条至第四条"], "{title}");
    }
}

#[test]
fn a_long_title_is_no_broken_line() {
    clean("某某县社会公众代表列席县政府有关会议制度\n第一条 甲。\n第二条 乙。");
}

#[test]
fn years_and_figures_are_no_numbers_of_a_list() {
    clean("一、甲\n2019年以来\n二、乙");
    clean("1.甲\n2.乙\n20、30年代的档案");
    clean("二十四节气");
    assert_eq!(reasons("十九、甲\n二十、乙\n二十二、丙"), ["“二十、”之后为“二十二、”，缺“二十一、”"]);
}

#[test]
fn a_bracket_without_its_partner_is_found() {
    for (text, at) in [
        ("《政府信息公开条例的规定", "《"),
        ("政府信息公开条例》的规定", "》"),
        ("（国办发〔201680号）", "〔"),
        ("坚持“公开为常态", "“"),
        ("【府办方案", "【"),
        ("（见附件。", "（"),
        ("‘甲", "‘"),
    ] {
        let found = told(text);
        assert_eq!((found.len(), found.first().map(|(kind, at, _)| (*kind, *at))), (1, Some((Kind::UnbalancedBracket, at))), "{text}");
    }
    assert_eq!(reasons("〔国办发〔2015〕15号)"), ["以“〔”开始的括号以“)”结束"]);
    assert_eq!(told("《《《").len(), 1);
}

#[test]
fn brackets_that_pair_are_no_fault() {
    clean("《关于印发〈甲办法（试行）〉的通知》（甲办〔2020〕1号）");
    clean("（一)甲；\n(二）乙。");
    clean("1)甲；\n2）乙；\n包括：a)甲，b)乙。");
    clean("“谁公开、谁审查”，‘甲’，“a“b”c”");
    clean("会议指出：“甲。\n\n“乙。\n\n“丙。”\n");
    clean("会议指出：“甲。\n\n乙。\n\n丙。”\n");
    clean("依照《中华人民共和国政府信息公开\n条例》办理。");
    clean("依照《国务院办公厅关于全面推进基层政务公开\n标准化规范化工作的指导意见及其有关配套文\n件的通知》办理。");
    clean("Don’t :)");
    clean("[阅读](地址)「甲『乙』」");
}

#[test]
fn lost_characters_are_found() {
    assert_eq!(
        told("政府\u{FFFD}\u{FFFD}公开").first().map(|(kind, at, _)| (*kind, *at)),
        Some((Kind::ReplacementCharacter, "\u{FFFD}\u{FFFD}"))
    );
    assert_eq!(told("政府锟斤拷锟斤拷公开").first().map(|found| found.1), Some("锟斤拷锟斤拷"));
    assert_eq!(told("ï»¿第一条").first().map(|found| found.1), Some("ï»¿"));
    assert_eq!(told("æ”¿åºœä¿¡æ¯å…¬å¼€").first().map(|found| found.0), Some(Kind::ReplacementCharacter));
    assert_eq!(told("政府□□公开").len(), 1);
    clean("□同意 □不同意□其他");
    clean("编号：□□□□□□");
    clean("café，Zürich，naïve，30°，±5");
    clean("李锟同志，半斤，屯里");
}

#[test]
fn doubled_text_is_found() {
    let paragraph = "行政机关应当建立健全政府信息公开审查机制，明确审查的程序和责任，并对拟公开的政府信息进行审查。";
    assert_eq!(reasons(&format!("{paragraph}\n\n甲\n{paragraph}")), ["与第1行的段落相同"]);
    assert_eq!(reasons(&format!("{paragraph}\n甲\n{paragraph}\n甲\n乙")), ["2段与第1行起的各段相同"]);
    assert_eq!(reasons("现就有关事项通知如下。各单位要认真贯彻执行。各单位要认真贯彻执行。"), ["10字的语句紧接着又出现一次"]);
    assert_eq!(
        reasons("现就有关事项通知如下。各级行政机关要认真贯彻执行本办法。各级行政机关要认真贯彻执行本办法。"),
        ["16字的语句紧接着又出现一次"]
    );
    // However much stands before it.
    let words: Vec<char> = ('一'..='龥').step_by(7).take(2000).collect();
    for from in (0..1900).step_by(13) {
        let before: String = words.iter().take(from).collect();
        let phrase: String = words.iter().skip(from).take(12).collect();
        let text = format!("{before}。{phrase}。{phrase}。{before}");
        assert!(told(&text).iter().any(|found| found.2.starts_with("12字")), "{from} {text} {:?}", told(&text));
    }
    clean("县政府各部门\n县政府各部门\n县政府各部门");
    clean("……………………………………………………………………");
    clean("本制度自印发之日起施行。\n甲\n本制度自印发之日起施行。");
}

#[test]
fn characters_of_the_other_script_are_named() {
    assert_eq!(reasons("为了进一步规范政府信息公开工作，保障公民知情權。"), ["简体文中夹有繁体字：權"]);
    assert_eq!(reasons("為進一步規範政府信息公開工作，保障公民知情权。"), ["繁体文中夹有简体字：权"]);
    clean("為進一步規範政府信息公開工作，保障公民知情權。");
    clean("皇后在里面干活，著名的乾隆，瞭望台。");
}

#[test]
fn what_a_web_page_left_is_found() {
    assert_eq!(
        told("依照《中华人民共和 当前隐藏内容免费查看国政府信息公开条例》办理。").first().map(|found| found.1),
        Some("当前隐藏内容免费查看")
    );
    assert_eq!(told("甲。\n上一篇：乙\n下一篇: 丙\n").len(), 2);
    assert_eq!(told("甲。\n【打印本页】【关闭窗口】\n").first().map(|found| found.1), Some("【打印本页】【关闭窗口】"));
    assert_eq!(told("附件：点击下载").len(), 1);
    clean("引导群众扫码关注政务新媒体，点击下载申请表，上一篇报道，加入收藏夹。");
    clean("网站应当注明版权所有和友情链接、责任编辑。");
    clean("打印机应当专用。\n打印、复制的成本费用");
}

#[test]
fn any_text_takes_no_long_time() {
    for piece in [
        "《",
        "》",
        "“\n",
        "第一条",
        "第一条\n",
        "1",
        "（一）",
        "；（",
        "一、\n三、\n",
        "锟",
        "Ã",
        "©",
        "©\n",
        "（一）；（三）；",
        "政府信息公开制度",
        "\n",
    ] {
        let text = piece.repeat(300_000 / piece.len());
        let started = std::time::Instant::now();
        drop(told(&text));
        let took = started.elapsed();
        assert!(took.as_secs() < 5, "{piece:?} took {took:?}");
    }
}

#[test]
fn an_item_may_follow_its_lead_in_on_one_line() {
    clean("附件：1.甲表\n2.乙表\n3.丙表");
    clean("附件：1、甲表\n　　　2、乙表");
    clean("职责如下: 一、甲\n二、乙\n三、丙");
    clean("办理流程：①收件\n②受理");
    clean("⒈甲案；\n2.乙案；\n⒊丙案。");
    assert_eq!(reasons("附件：1.甲表\n3.丙表"), ["“1.”之后为“3.”，缺“2.”"]);
    assert_eq!(reasons("附件：2.乙表\n3.丙表"), ["从“3.”开始，缺“1.”、“2.”"]);
    // A figure after a colon is no item.
    clean("合计：1.5万元\n第一条 甲。\n第二条 乙。");
}

#[test]
fn an_item_may_stand_after_a_tab_or_in_a_cell() {
    clean("事项\t1.收件\n\t2.受理\n\t3.办结");
    clean("| 办公室 | 1.收件 |\n2.受理\n3.办结");
    clean("甲科\t1.收件\t2.受理\n3.办结");
    assert_eq!(reasons("事项\t1.收件\n\t3.办结"), ["“1.”之后为“3.”，缺“2.”"]);
}

#[test]
fn a_nested_list_of_the_same_style_hands_the_numbering_back() {
    clean("1.甲：\n1.子\n2.丑\n2.乙\n3.丙");
    clean("1.甲\n2.乙\n包括：\n1.子\n2.丑\n3.寅\n3.丙\n4.丁");
    clean("（一）甲：\n（一）子\n（二）丑\n（二）乙");
    assert_eq!(reasons("1.甲：\n1.子\n2.丑\n4.乙"), ["“2.”之后为“4.”，缺“3.”"]);
    assert_eq!(reasons("1.甲\n2.乙\n2.丙\n3.丁"), ["“2.”之后又为“2.”，编号重复"]);
    assert_eq!(reasons("1.甲\n1.乙\n2.丙"), ["“1.”之后又为“1.”，编号重复"]);
}

/// A paragraph long enough to be told when it stands twice.
const LONG: &str = "申请人提交的材料不齐全或者不符合法定形式的，受理机关应当当场一次告知需要补正的全部内容。";

#[test]
fn what_stands_again_in_another_article_is_no_doubled_paragraph() {
    clean(&format!("第一条 甲：\n（一）{LONG}\n第二条 乙：\n（一）{LONG}"));
    clean(&format!("第一条 甲。\n{LONG}\n第二条 乙。\n{LONG}"));
    clean(&format!("甲科职责：\n1.{LONG}\n乙科职责：\n1.{LONG}"));
    let doubled = |text: &str| reasons(text).iter().filter(|reason| reason.contains("段")).count();
    assert_eq!(doubled(&format!("第一条 甲。\n{LONG}\n{LONG}\n第二条 乙。")), 1, "twice in one article");
    assert_eq!(doubled(&format!("一、甲\n{LONG}\n二、乙\n{LONG}")), 1, "twice without articles");
    assert_eq!(doubled(&format!("第一条 甲。\n{LONG}\n第一条 甲。\n{LONG}")), 1, "a whole article twice");
    assert_eq!(doubled(&format!("职责：\n1.{LONG}\n职责：\n1.{LONG}")), 1, "a whole list twice");
}

#[test]
fn titles_that_begin_and_end_alike_are_no_doubled_phrase() {
    clean("根据《中华人民共和国会法》《中华人民共和国劳动法》《中华人民共和国劳动合同法》制定本条例。");
}
