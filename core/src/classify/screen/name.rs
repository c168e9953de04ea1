//! Names of persons beside a label: 姓名：, 联系人：.

use super::{
    found::{Confidence, Found},
    near,
    scan::{Class, Scan},
    word::is_han,
};
use crate::{form::kind::Kind, text::Text};

/// Labels after which a person is named.
const LABELS: &[&str] = &[
    "姓名",
    "联系人",
    "聯繫人",
    "申请人",
    "申請人",
    "当事人",
    "當事人",
    "法定代表人",
    "法人代表",
    "负责人",
    "負責人",
    "经办人",
    "承办人",
    "委托人",
    "代理人",
    "被处罚人",
    "户主",
    "戶主",
    "投诉人",
    "举报人",
    "信访人",
    "来信人",
    "来访人",
    "原告",
    "被告",
    "上诉人",
    "第三人",
    "死者",
    "伤者",
    "患者",
    "学生",
    "家长",
    "监护人",
    "收款人",
    "户名",
    "开户名",
    "持卡人",
    "驾驶人",
    "驾驶员",
    "车主",
    "产权人",
    "权利人",
    "受益人",
    "救助对象",
    "低保对象",
    "配偶",
    "父亲",
    "母亲",
    "子女",
    "收件人",
    "寄件人",
    "签收人",
    "留言人",
    "网民",
    "值班人员",
    "监督人",
    "责任人",
    "咨询人",
    "名字",
];
/// Surnames of two characters, then those of one.
const DOUBLE: &[&str] = &[
    "欧阳", "歐陽", "太史", "端木", "上官", "司马", "司馬", "东方", "独孤", "南宫", "万俟", "闻人", "夏侯", "诸葛", "諸葛", "尉迟", "公羊",
    "赫连", "澹台", "皇甫", "宗政", "濮阳", "公冶", "太叔", "申屠", "公孙", "公孫", "慕容", "仲孙", "钟离", "长孙", "宇文", "司徒", "鲜于",
    "司空", "闾丘", "子车", "令狐", "轩辕", "拓跋", "百里", "呼延", "东郭", "西门", "南门",
];
const SINGLE: &str = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由";
const TRADITIONAL: &str = "張劉陳楊黃趙吳孫馬羅鄭謝許韓馮鄧蕭葉蘇呂盧鍾鐘譚陸範賈韋鄒閻龍賀顧龔萬錢嚴湯齊喬龐顏聶魯歐關蘭紀畢單塗駱藍華饒陽時農車項連蘆麥婁竇黨宮費衛應閔鄔邊師榮叢鞏遲鄺談樂儲勞譚諶樓滿聞厲區闞權帥蓋練豐國計門雲來";
/// What follows a surname when somebody is addressed, not named; what follows a name.
const TITLES: &[&str] = &[
    "先生",
    "女士",
    "小姐",
    "同志",
    "老师",
    "主任",
    "副主任",
    "科长",
    "局长",
    "副局长",
    "处长",
    "部长",
    "所长",
    "站长",
    "院长",
    "队长",
    "县长",
    "镇长",
    "乡长",
    "村长",
    "书记",
    "主席",
    "经理",
    "总经理",
    "董事长",
    "律师",
    "医生",
    "警官",
    "师傅",
    "科员",
    "干事",
    "秘书",
    "校长",
    "组长",
    "会计",
];
/// How something ends that is no person: an office, a place, a business.
const BODIES: &[&str] = &[
    "局", "科", "处", "室", "办", "厅", "委", "司", "所", "站", "部", "院", "区", "县", "村", "镇", "乡", "市", "省", "街", "路", "店",
    "厂", "校", "队", "组", "社", "行", "馆", "中心", "委会", "协会", "商会", "工会", "学会", "银行", "政府", "某", "科室", "机关", "单位",
    "人员", "部门", "名称", "方式", "电话", "地址", "号码", "情况", "信息", "意见",
];
/// Words that begin with what may be a surname and are no name.
const WORDS: &[&str] = &[
    "详见", "无", "同上", "本人", "单位", "有关", "相关", "时间", "和", "应当", "由", "于", "居民", "农民", "公民", "法人", "来自", "向",
    "从", "方可", "安排", "管理", "计划", "商户", "车主", "华侨", "成员", "全体", "全部", "全县", "全市", "国家", "平时", "明确", "成年",
    "干部", "党员", "党委", "原则", "申请", "经常", "经办", "路人", "阿姨", "相对", "信访", "利害", "应为", "应是", "公开", "谈话", "权利",
    "商店", "查询", "查看", "查阅", "解释", "项目", "门卫", "常住", "文件", "强制", "任何", "何人", "谁", "施工", "古", "连续",
];
/// Words that follow a name with nothing between.
const NEXT: &[&str] = &[
    "性别",
    "男",
    "女",
    "电话",
    "电話",
    "联系",
    "手机",
    "身份证",
    "证件",
    "民族",
    "年龄",
    "出生",
    "住址",
    "地址",
    "职务",
    "单位",
    "系",
    "等",
    "邮箱",
    "职业",
    "学历",
    "户籍",
    "现住",
    "家住",
    "申请",
    "于",
    "因",
    "向",
    "对",
    "已",
    "在",
    "与",
    "和",
    "及",
    "的",
    "为",
];

pub(super) fn detect(scan: &Scan, found: &mut Vec<Found>) {
    for colon in scan.all(Class::Colon) {
        let label = near::before(scan.text, colon.start).trim_end_matches(|c: char| c.is_whitespace());
        let label: String = spread(label);
        if near::ends(&label, LABELS) {
            names(scan.text, colon.end, found);
        }
    }
    // A cell of a form: 姓名 and a gap instead of a colon.
    for surname in scan.all(Class::Label) {
        let Some(rest) = scan.after(surname.end).strip_prefix('名') else { continue };
        let gap: usize = rest.chars().take(8).take_while(|c| matches!(c, ' ' | '\t' | '\u{3000}')).map(char::len_utf8).sum();
        if gap > 0 {
            names(scan.text, surname.end + '名'.len_utf8() + gap, found);
        }
    }
}

/// The end of a label without the spaces in it: 姓　名.
fn spread(label: &str) -> String {
    let tail: Vec<char> = label.chars().rev().take(16).filter(|c| !matches!(c, ' ' | '\u{3000}')).take(8).collect();
    tail.into_iter().rev().collect()
}

/// The names from a place on: one, or several parted by 、.
fn names(text: &str, from: usize, found: &mut Vec<Found>) {
    let mut at = from;
    loop {
        let rest = text.get(at..).unwrap_or_default();
        at += rest.chars().take(4).take_while(|c| matches!(c, ' ' | '\t' | '\u{3000}')).map(char::len_utf8).sum::<usize>();
        let Some(length) = name(text.get(at..).unwrap_or_default()) else { return };
        let reason = Text::new(
            "姓名：跟在姓名一类的标签之后，以常见姓氏开头",
            "personal name: it stands after a label for names and begins with a surname",
        );
        found.push(Found { kind: Kind::Name, bytes: at..at + length, confidence: Confidence::Likely, reason });
        at += length;
        match text.get(at..).unwrap_or_default().chars().next() {
            Some(c @ ('、' | '/' | '／')) => at += c.len_utf8(),
            _ => return,
        }
    }
}

/// How many bytes of a text's beginning are a name.
fn name(text: &str) -> Option<usize> {
    let run: Vec<char> = text.chars().take(LONGEST_RUN).take_while(|c| is_han(*c) || *c == '·').collect();
    let written: String = run.iter().collect();
    // 张　三: a name of two characters is spread to the width of three.
    if let [one] = run.as_slice() {
        return surname(&written).and_then(|_| spread_name(text, *one));
    }
    if run.contains(&'·') {
        let parts: Vec<&str> = written.split('·').collect();
        return parts.iter().all(|part| (1..=8).contains(&part.chars().count())).then_some(written.len());
    }
    let family = surname(&written)?;
    let given = run.len().checked_sub(family).filter(|given| *given > 0)?;
    if near::begins(&written, WORDS) {
        return None;
    }
    let ends_here = |count: usize| -> Option<usize> {
        let name: String = run.iter().take(count).collect();
        let rest: String = run.iter().skip(count).collect();
        let clean = !near::ends(&name, BODIES) && !name.contains(['某', '×']) && !TITLES.iter().any(|title| name.ends_with(title));
        let follows = rest.is_empty() || near::begins(&rest, TITLES) || near::begins(&rest, NEXT);
        (clean && follows && !near::ends(&written, BODIES_LONG)).then_some(name.len())
    };
    let most = given.min(2);
    (1..=most).rev().find_map(|given| ends_here(family + given))
}

/// A run that is longer is no name and what follows it.
const LONGEST_RUN: usize = 12;
/// A longer run that ends so is the name of a body.
const BODIES_LONG: &[&str] = &["公司", "中心", "委员会", "办公室", "政府", "合作社", "服务站", "事务所", "分局", "支队", "大队"];

/// How many characters of a text's beginning are a surname.
fn surname(text: &str) -> Option<usize> {
    if near::begins(text, DOUBLE) && text.chars().count() > 2 {
        return Some(2);
    }
    text.chars().next().filter(|c| SINGLE.contains(*c) || TRADITIONAL.contains(*c)).map(|_| 1)
}

fn spread_name(text: &str, first: char) -> Option<usize> {
    let rest = text.get(first.len_utf8()..)?;
    let gap: usize = rest.chars().take(3).take_while(|c| matches!(c, ' ' | '\u{3000}')).map(char::len_utf8).sum();
    let mut after = rest.get(gap..)?.chars();
    let given = after.next().filter(|c| gap > 0 && is_han(*c))?;
    (!after.next().is_some_and(is_han)).then(|| first.len_utf8() + gap + given.len_utf8())
}
