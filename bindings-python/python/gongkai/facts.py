"""The names of the law as types: the facts of every rule, what it can come to, its cases and steps.

Written from the rulebooks (cargo run -p gongkai-tests --bin generate). The verbs know them; import this module where you annotate your own.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Literal, TypedDict

Day = dt.date | str
"""A day, or a point in time where the rule runs in hours; text is ISO."""

Number = Decimal | int | float | str
"""A number; as text or ``Decimal`` it keeps every digit."""

BookId = Literal["cn", "cn-2008", "cn-2019", "city-epb", "district-2009", "district-report", "enterprise-oa", "grain-bureau", "guyuan-2019", "hengshui-county-2021", "huining-2016", "jiujiang-county-2022", "qingyunpu-2017", "township", "yanan-county-2008", "yunnan-96128-2009"]
"""A rulebook of the library by its name, or a line of national ones."""


class AccountabilityAppealFacts(TypedDict, total=False):
    """陈述申辩和改正反馈 (defence and report of correction): what ``accountability.appeal`` is told; ``None`` for not known."""

    apportioned: bool | None
    """准确区分责任，视情节与后果处理 liability apportioned, by circumstances and consequences"""

    corrected: bool | None
    """及时纠正违规行为 the breach set right in time"""

    heard: bool | None
    """认真听取陈述和申辩 statement and defence heard"""

    held_to_account: bool | None
    """是否已被追究责任？ has somebody been held to account?"""

    investigated: bool | None
    """全面、客观地调查取证，查清事实 full and objective investigation of the facts"""

    reported: bool | None
    """将改正情况书面报告监察机关 the correction reported in writing to the supervisory authority"""


AccountabilityGroundOutcome = Literal["under_regulations", "no_ground", "accountable", "not_read"]
"""``under_regulations``: 依照条例追究责任 (held to account under the Regulations); ``no_ground``: 不在条例所列情形之内 (no ground of the Regulations); ``accountable``: 追究主要领导和直接责任人的责任 (principal and person directly responsible are held to account); ``not_read``: 不在所见情形之内，缺漏各项须查原文 (not the ground read; the missing items have to be looked up)."""


class AccountabilityGroundFacts(TypedDict, total=False):
    """责任追究情形 (grounds of accountability): what ``accountability.ground`` is told; ``None`` for not known."""

    duty_unfulfilled: bool | None
    """是否不依法履行公开职能？ was the function of disclosure not fulfilled as the law requires?"""

    no_mechanism: bool | None
    """是否未建立健全公开的有关制度、机制？ were the systems and mechanisms of disclosure not set up?"""

    not_updated: bool | None
    """是否不及时更新公开的信息内容、指南或者目录？ were published contents, the guide or the catalogue not kept up to date?"""

    other_regulation_breach: bool | None
    """是否有违反条例规定的其他情形？ was another provision of the Regulations broken?"""

    charged_unlawfully: bool | None
    """是否违反规定收取费用？ were fees charged against the rules?"""

    no_review_mechanism: bool | None
    """是否未建立健全发布保密审查机制？ was no secrecy review for publications set up?"""

    opened_what_must_not: bool | None
    """是否公开不应当公开的信息？ was something opened that should not have been?"""

    paid_supply: bool | None
    """是否通过其他组织、个人以有偿服务方式提供信息？ was information supplied for pay through others?"""

    badly_opened: bool | None
    """应当公开的信息是否没有按要求公开，造成不良影响？ was something not opened as required, with harmful effect?"""

    empty_form: bool | None
    """是否流于形式、不履行承诺、搞暗箱操作？ was disclosure an empty form, promises unkept, or dealings hidden?"""

    not_opened: bool | None
    """是否按照规定应当公开而没有公开？ was something not opened that had to be?"""

    other_breach: bool | None
    """是否有其他应当追究责任的违反规定的行为？ is there another breach that calls for accountability?"""

    requests_ignored: bool | None
    """是否不及时受理申请、不认真处理举报投诉、包庇纵容或者不公开处理结果？ were requests not taken in time, complaints not taken seriously, those responsible shielded, or results kept back?"""

    evaded: bool | None
    """是否敷衍搪塞、推诿扯皮，刁难服务对象？ was the person served put off, passed around or given trouble?"""

    refused_proposal: bool | None
    """是否无理拒绝服务对象的合理建议和正当要求？ was a reasonable proposal or request refused without reason?"""

    grave_effect: bool | None
    """是否造成严重影响？ was the effect grave?"""

    rules_broken: bool | None
    """是否违反政务公开有关规定？ were the rules of openness broken?"""

    wrongly_opened: bool | None
    """是否公开不应当公开的事项？ was something opened that must not be?"""


AccountabilityLiabilityOutcome = Literal["handler_free", "principal_main", "handler_full", "leader_main"]
"""``handler_free``: 承办人不承担责任 (the handler is not liable); ``principal_main``: 主要领导承担主要责任，其他领导成员承担次要责任 (the principal is chiefly liable, the other leaders secondarily); ``handler_full``: 直接承办人承担全部责任 (the handler is fully liable); ``leader_main``: 主管领导承担主要责任，直接承办人承担次要责任 (the leader in charge is chiefly liable, the handler secondarily)."""


class AccountabilityLiabilityFacts(TypedDict, total=False):
    """责任区分 (apportioning of liability): what ``accountability.liability`` is told; ``None`` for not known."""

    approved: bool | None
    """是否经主管领导审核批准或者同意？ was it approved or agreed to by the leader in charge?"""

    collective: bool | None
    """是否经过领导班子集体讨论决定？ was it decided collectively by the leadership?"""

    ordered_over_objection: bool | None
    """是否领导直接授意，承办人提出异议而未能改变领导意见？ did a leader order it directly, and the handler object in vain?"""

    reviewed: bool | None
    """是否经过保密审查？ had it passed a secrecy review?"""


AccountabilityProcedureStep = Literal["section_investigates", "group_investigates", "finding", "approval", "file"]
"""``section_investigates``: 相关科室调查处理 (the section investigates); ``group_investigates``: 领导小组调查处理 (the leading group investigates); ``finding``: 报送调查材料及认定意见 (submit the material and the finding); ``approval``: 查处审批 (approve the handling); ``file``: 报领导小组备案 (file it with the leading group)."""


class AccountabilityProcedureFacts(TypedDict, total=False):
    """责任认定程序 (procedure of accountability): what ``accountability.procedure`` is told; ``None`` for not known."""

    important: bool | None
    """是否为重要问题？ is it an important matter?"""

    proved_with_harm: bool | None
    """是否经查证属实且造成不良后果？ is it proved, with bad consequences?"""

    self_found: bool | None
    """是否为考核或者自查中发现？ was it found by an assessment or self-check?"""


AccountabilityRosterOutcome = Literal["leadership", "main", "direct", "not_listed"]
"""``leadership``: 对所辖部门信息公开工作负领导责任 (answers as a leader for the sections in his charge); ``main``: 对本部门信息公开工作及信息内容负主要责任 (chiefly answers for the section's disclosure and its content); ``direct``: 对软硬件等后勤保障负直接责任 (answers directly for software, hardware and other support); ``not_listed``: 条文未列明 (not named in the text)."""


class AccountabilityRosterFacts(TypedDict, total=False):
    """责任人 (who answers for what): what ``accountability.roster`` is told; ``None`` for not known."""

    deputy_leader: bool | None
    """科室、单位的分管领导 leader in charge of a section or unit"""

    head: bool | None
    """科室、单位负责人 head of a section or unit"""

    information_centre: bool | None
    """信息中心 information centre"""

    who: Literal["deputy_leader", "head", "information_centre"] | None
    """是谁？ who is it?"""


AccountabilitySanctionOutcome = Literal["criminal", "discipline", "superior_orders", "department_urges", "no_liability", "judicial", "by_law", "person_grave", "unit_grave", "leader_grave", "unit_harm", "person_harm", "person_minor", "not_listed", "by_rules", "leader_by_rules", "discipline_and_party", "dismissal", "warning", "apology", "not_read", "criticised_in_report"]
"""``criminal``: 依法追究刑事责任 (criminal liability); ``discipline``: 依法给予处分 (disciplinary sanction); ``superior_orders``: 上一级行政机关责令改正 (the agency one level up orders the correction); ``department_urges``: 主管部门督促整改或者通报批评 (the disclosure department urges rectification or criticises publicly); ``no_liability``: 没有责任 (no liability); ``judicial``: 提请司法机关依法追究刑事责任 (referred to the judicial authorities); ``by_law``: 依法追究责任 (held to account by law); ``person_grave``: 视情节给予政纪处分 (administrative discipline, as the case demands); ``unit_grave``: 通报批评，责令限期整改，取消年度评先选优资格 (public criticism, rectification within a time, loss of the year's honours); ``leader_grave``: 通报批评，取消年度评优选优资格 (public criticism, loss of the year's honours); ``unit_harm``: 提出批评 (criticism); ``person_harm``: 通报批评，责令做出书面检查，取消当年评先选优资格 (public criticism, a written self-criticism, loss of the year's honours); ``person_minor``: 告诫或者批评教育，并限期改正 (a warning or admonition, and correction within a time); ``not_listed``: 条文未列明 (not named in the text); ``by_rules``: 按有关规定追究责任，严肃处理 (held to account under the rules, severely); ``leader_by_rules``: 对负有主要责任的领导按有关规定处理 (the leader chiefly responsible is dealt with under the rules); ``discipline_and_party``: 行政处分、调离岗位或者报请辞退，并给予党纪处分 (sanction, transfer or dismissal, and party discipline); ``dismissal``: 行政处分、调离岗位或者报请辞退 (sanction, transfer or dismissal); ``warning``: 通报批评、行政告诫，所在科室领导免除评优资格 (public criticism and a warning; the section's head loses the honours); ``apology``: 由科室领导带领赔礼道歉，并在一定范围内通报批评 (apology, led by the section's head, and criticism within a certain scope); ``not_read``: 不在所见各项之内，缺漏各项须查原文 (not among the items read; the missing ones have to be looked up); ``criticised_in_report``: 问责，并在年度报告中通报批评 (held to account, and criticised in the annual report)."""


class AccountabilitySanctionFacts(TypedDict, total=False):
    """责任追究方式 (sanctions): what ``accountability.sanction`` is told; ``None`` for not known."""

    article_53: bool | None
    """是否有第五十三条所列情形之一？ does one of the cases of article 53 hold?"""

    breach_crime: bool | None
    """违反条例的行为是否构成犯罪？ is the breach of the Regulations a crime?"""

    breach_grave: bool | None
    """违反条例的情节是否严重？ is the breach of the Regulations grave?"""

    no_mechanism: bool | None
    """是否未建立健全公开的有关制度、机制？ were the systems and mechanisms of disclosure not set up?"""

    not_as_required: bool | None
    """是否未按照要求开展公开工作，或者公众提出的问题经查证属实？ was the work not done as required, or a complaint of the public proved?"""

    article_35: bool | None
    """是否有第三十五条所列情形之一？ does one of the cases of article 35 hold?"""

    no_review_mechanism: bool | None
    """是否未建立健全发布保密审查机制？ was no secrecy review for publications set up?"""

    crime: bool | None
    """是否构成犯罪？ is it a crime?"""

    grave: bool | None
    """是否情节严重、影响较大？ is it grave, with considerable effect?"""

    harm: bool | None
    """是否影响正常工作或者给群众利益造成损害？ does it disturb the work or harm people's interests?"""

    leader: bool | None
    """相关领导 the leader concerned"""

    minor: bool | None
    """是否情节轻微、影响较小？ is it minor, with little effect?"""

    overturned: bool | None
    """具体行政行为是否被复议机关撤销或者被判决败诉？ was the act revoked on reconsideration or lost in court?"""

    person: bool | None
    """直接责任人或者有关责任人 the person responsible"""

    severe_result: bool | None
    """是否造成严重后果？ are the consequences severe?"""

    subject: Literal["unit", "leader", "person"] | None
    """追究谁的责任？ who is held to account?"""

    unit: bool | None
    """部门或者单位 the department or unit"""

    chief_leader: bool | None
    """是否为负有主要责任的领导？ is it about a leader who is chiefly responsible?"""

    complaint_proved: bool | None
    """是否被服务对象投诉，经查证属实？ did a person served complain, and was it proved?"""

    exposed: bool | None
    """是否被新闻媒体曝光，对局形象造成不良影响？ did the media expose it, to the harm of the bureau?"""

    party_member: bool | None
    """是否为党员？ is the person a member of the Party?"""

    unlawful_and_grave: bool | None
    """是否违反法律、法规、党纪和政纪，情节严重、影响恶劣？ does it break laws or discipline in a grave way, with a very bad effect?"""

    unmended: bool | None
    """是否情节严重、社会影响较大，经批评教育仍不能改正？ is it grave, and not mended after admonition?"""

    grave_breach: bool | None
    """是否为不按照《条例》办事的严重行为？ is it a grave breach of the Regulations?"""


AssessmentBandGrade = Literal["excellent", "good", "pass", "fail"]
"""``excellent``: 优秀 (excellent); ``good``: 良好 (good); ``pass``: 合格 (pass); ``fail``: 不合格 (fail)."""


class AssessmentContentFacts(TypedDict, total=False):
    """考核内容 (content of the assessment): what ``assessment.content`` is told; ``None`` for not known."""

    forms: bool | None
    """公开形式的采用情况 the forms of disclosure used"""

    key_contents: bool | None
    """重点内容落实情况：是否公开法定范围内的政府信息 key contents: whether what the law names is opened"""

    organisation: bool | None
    """组织推进情况：组织领导、机构设置、制度建设、保障措施 organisation: leadership, offices, rules, means"""

    supervision: bool | None
    """监督情况：监督制度、群众投诉、责任追究、对下督查考核 supervision: rules, complaints, accountability, checks of those below"""

    contents: bool | None
    """公开内容：按规定公开，目录适时调整，如实公开 contents: opened as ruled, catalogue kept up, truthful"""

    procedure_and_time: bool | None
    """公开程序和时限：提出、审核、公开、反馈，按时公开和答复 procedure and time: proposal, review, disclosure, feedback, in time"""


AssessmentLiabilityOutcome = Literal["dealt_with", "not_listed"]
"""``dealt_with``: 由监察机关、主管部门或者司法机关按照《条例》处理 (dealt with under the Regulations by the supervisory, competent or judicial authority); ``not_listed``: 条文未列明 (not named in the text)."""


class AssessmentLiabilityFacts(TypedDict, total=False):
    """违反规定的处理 (acts dealt with under the Regulations): what ``assessment.liability`` is told; ``None`` for not known."""

    duty_unfulfilled: bool | None
    """是否不依法履行政府信息公开义务？ is the duty of disclosure not fulfilled?"""

    harmful_fault: bool | None
    """是否因工作失误造成不良社会影响？ does a fault in the work harm the public's trust?"""

    not_updated: bool | None
    """是否不及时更新政府信息公开内容？ is what is published not kept up to date?"""

    unlawful_fee: bool | None
    """是否违反规定收取费用？ is a fee charged against the rules?"""


AssessmentProcedureStep = Literal["group", "plan", "plan_approved", "notice", "self_summary", "examine", "opinion", "grade", "county_approval", "announce"]
"""``group``: 成立考核小组 (form the assessment group); ``plan``: 制定考核方案 (draw up the plan); ``plan_approved``: 审定考核方案 (approve the plan); ``notice``: 提前10日下发考核通知 (give notice 10 days ahead); ``self_summary``: 自我总结并书面报送 (self-summary in writing); ``examine``: 实地考核、听取汇报、查阅资料等 (examine on the spot, hear reports, read files and the like); ``opinion``: 提出考核意见 (give an opinion); ``grade``: 确定考核等次 (settle the grade); ``county_approval``: 审定考核等次 (approve the grade); ``announce``: 书面通知被考核对象，通报结果 (tell the units in writing and announce the result)."""

AssessmentResultOutcome = Literal["commended", "basis", "rectify", "ungraded", "not_listed"]
"""``commended``: 年终通报表彰 (commended at the end of the year); ``basis``: 作为评定绩效、实施奖惩的重要依据 (an important basis for rewards and penalties); ``rectify``: 责令限期整改 (ordered to rectify within a time); ``ungraded``: 不是四个等次之一 (none of the four grades); ``not_listed``: 条文未列明 (not named in the text)."""

_AssessmentResultReserved = TypedDict("_AssessmentResultReserved", {"pass": bool | None}, total=False)


class AssessmentResultFacts(_AssessmentResultReserved, total=False):
    """考核结果运用 (use of the result): what ``assessment.result`` is told; ``None`` for not known."""

    excellent: bool | None
    """优秀 excellent"""

    fail: bool | None
    """不合格 fail"""

    good: bool | None
    """良好 good"""

    grade: Literal["excellent", "good", "pass", "fail"] | None
    """考核为哪一等次？ which grade was given?"""

    outstanding_person: bool | None
    """个人是否做出突出贡献？ is it a person whose work is outstanding?"""



class AssessmentScoreFacts(TypedDict, total=False):
    """考核评分 (score of the assessment): what ``assessment.score`` is told; ``None`` for not known."""

    bonus: Number | None
    """加多少分？ how many bonus points?"""

    bonus_cap: Number | None
    """加分上限？ how many bonus points count at most?"""

    deductions: Number | None
    """扣多少分？ how many points are deducted?"""



class AttendanceConductFacts(TypedDict, total=False):
    """列席会议规则 (conduct at the meeting): what ``attendance.conduct`` is told; ``None`` for not known."""

    by_topic: bool | None
    """是否按议题列席？ does the person attend for one topic?"""

    discipline: bool | None
    """遵守会议纪律 the order of the meeting kept"""

    leave: bool | None
    """该议题讨论结束后离场 leaving when the topic is finished"""

    recorded: bool | None
    """承办股室记录发言内容 the statement recorded by the section in charge"""

    seat: bool | None
    """在指定位置就坐 the seat assigned"""

    spoke: bool | None
    """会议过程中是否发言？ did the person speak at the meeting?"""



class AttendanceFeedbackFacts(TypedDict, total=False):
    """列席意见反馈 (feedback to those who attended): what ``attendance.feedback`` is told; ``None`` for not known."""

    adoption: bool | None
    """代表意见采纳情况 which opinions were taken up"""

    decision: bool | None
    """会议决定情况 what the meeting decided"""


AttendancePersonOutcome = Literal["unfit", "may_attend", "not_listed"]
"""``unfit``: 不具备代表条件 (does not meet the conditions); ``may_attend``: 可以作为社会公众代表 (may attend as a representative of the public); ``not_listed``: 具备条件，但不在列明的人员之内 (meets the conditions, but is of no kind that is named)."""


class AttendancePersonFacts(TypedDict, total=False):
    """列席代表条件 (conditions for attending): what ``attendance.person`` is told; ``None`` for not known."""

    able: bool | None
    """是否具备良好的政治思想素质和综合素质，有参政议政的能力和热情？ is the person of good political and general quality, able and willing to take part?"""

    committee_member: bool | None
    """是否为政协委员？ a member of the political consultative conference?"""

    counsel: bool | None
    """是否为县政府法律顾问？ a legal counsel of the county government?"""

    deputy: bool | None
    """是否为人大代表？ a deputy to a people's congress?"""

    expert: bool | None
    """是否为有关方面专家学者？ an expert or scholar in the matter?"""

    law_abiding: bool | None
    """是否遵纪守法，无不良行为记录，具有相应的民主政治权利？ does the person keep the law, without a record of misconduct and with political rights?"""

    media: bool | None
    """是否为媒体代表？ a representative of the media?"""

    party_delegate: bool | None
    """是否为党代表？ a delegate to a party congress?"""

    stakeholder: bool | None
    """是否为利益相关方？ a stakeholder?"""

    upright: bool | None
    """是否为人正直、公正无私、善于谏言，有一定的群众基础？ is the person upright, fair, outspoken and close to the people?"""


AttendancePlanStep = Literal["plan", "file", "agree", "notify"]
"""``plan``: 编制列席会议方案，明确人员名单 (draw up the plan with the list of names); ``file``: 随同汇报材料报送县政府办公室 (file it with the papers at the county office); ``agree``: 同意 (agreement); ``notify``: 提前通知会议时间、地点和议题 (tell the representatives time, place and topic in advance)."""

AttendanceTopicOutcome = Literal["normally_invited", "may_be_invited", "not_listed"]
"""``normally_invited``: 一般应当邀请全程列席 (normally invited, for the whole meeting); ``may_be_invited``: 可以邀请列席 (may be invited); ``not_listed``: 条文未列明 (not named in the text)."""


class AttendanceTopicFacts(TypedDict, total=False):
    """列席会议议题 (topics open to attendance): what ``attendance.topic`` is told; ``None`` for not known."""

    major_decision: bool | None
    """是否涉及人民群众利益的重大行政决策事项？ is it a major administrative decision that touches people's interests?"""

    other_meeting: bool | None
    """是否为县政府常务会议、县长办公会议或者县政府专题会议？ is it an executive meeting, an office meeting of the county head or a meeting on a special subject?"""

    other_need: bool | None
    """是否有其他必要邀请社会公众代表列席？ is there another need to invite representatives of the public?"""

    plenary: bool | None
    """是否为县政府全体会议？ is it a plenary meeting of the county government?"""

    policy_or_project: bool | None
    """是否涉及重大政策、重要规划、重点工程建设项目事项及重大民生事项？ is it a major policy, an important plan, a key project or a major matter of livelihood?"""

    public_concern: bool | None
    """是否为人民群众广泛关注的改革发展重点、热点、难点问题？ is it a key, hot or hard problem of reform and development that people follow widely?"""


AttributeOutcome = Literal["withheld", "must_not_open", "may_withhold", "proactive", "on_request"]
"""``withheld``: 不予公开 (withheld); ``must_not_open``: 不得公开 (must not be opened); ``may_withhold``: 可以不予公开 (may be withheld); ``proactive``: 主动公开 (proactive disclosure); ``on_request``: 依申请公开 (disclosure on request)."""


class AttributeFacts(TypedDict, total=False):
    """公开属性 (disclosure attribute): what ``attribute`` is told; ``None`` for not known."""

    endangers_security: bool | None
    """公开后是否可能危及国家安全、公共安全、经济安全、社会稳定？ might disclosure endanger national, public or economic security or social stability?"""

    enforcement_file: bool | None
    """是否属于行政执法案卷信息？ is it from an enforcement case file?"""

    exception_opens: bool | None
    """依第十五条但书予以公开的，不再适用第十六条 what the exception of article 15 opens can no longer be held back under article 16"""

    forbidden_by_law: bool | None
    """法律、行政法规是否禁止公开（如2026年起封存的违反治安管理的记录）？ does a law or an administrative regulation forbid disclosure (as of records of breaches of public security, sealed from 2026)?"""

    internal_affairs: bool | None
    """是否属于人事管理、后勤管理、内部工作流程等内部事务信息？ is it about internal affairs: personnel, logistics, internal workflow or the like?"""

    listed: bool | None
    """是否属于条例第二十条至第二十二条所列？ is it among what articles 20 to 22 list?"""

    opening_required: bool | None
    """法律、法规、规章是否规定应当公开？ does a law, regulation or rule require disclosure?"""

    override_covers_internal: bool | None
    """“从其规定”也适用于内部事务信息 the override by law, regulation or rule also covers internal affairs"""

    participation: bool | None
    """是否需要公众参与决策？ does the decision need public participation?"""

    process_record: bool | None
    """是否属于讨论记录、过程稿、磋商信函、请示报告等过程性信息？ is it a record of the process: discussion record, draft, consultation letter, request for instructions, report or the like?"""

    public_interest: bool | None
    """是否涉及公众利益调整？ does it adjust public interests?"""

    public_interest_grave: bool | None
    """不公开是否会对公共利益造成重大影响？ would withholding gravely affect the public interest?"""

    state_secret: bool | None
    """是否依法确定为国家秘密？ is it a state secret, determined according to law?"""

    third_party_consents: bool | None
    """第三方（有数个的，每一个）是否同意公开？ does the third party (every one of them) consent?"""

    third_party_harm: bool | None
    """是否涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害？ does it concern trade secrets, personal privacy or the like, so that disclosure would harm a third party's lawful rights?"""

    third_party_objects_with_reasons: bool | None
    """书面征求意见时，第三方是否不同意公开且有合理理由？ asked in writing, does the third party object with good reason?"""

    wide_knowledge: bool | None
    """是否需要公众广泛知晓？ does the public at large need to know it?"""

    organisation_and_procedure: bool | None
    """是否反映本行政机关机构设置、职能、办事程序等情况？ does it show the agency's structure, functions or procedures?"""

    own_interest: bool | None
    """是否涉及公民、法人或者其他组织切身利益？ does it touch the vital interests of citizens or bodies?"""

    right_holder_consents: bool | None
    """权利人是否同意公开？ does the right holder consent?"""

    third_party_objects: bool | None
    """书面征求意见时，第三方是否不同意公开？ asked in writing, does the third party object?"""

    trade_secret_or_privacy: bool | None
    """是否涉及商业秘密、个人隐私，公开后可能损害第三方合法权益？ does it concern trade secrets or personal privacy, so that disclosure might harm a third party's lawful rights?"""

    wide_knowledge_or_participation: bool | None
    """是否需要社会公众广泛知晓或者参与？ does the public at large need to know it or take part?"""

    concerns_only_some: bool | None
    """是否只涉及部分人和事？ does it concern only some persons or matters?"""

    special_use: bool | None
    """是否只对特定的公民、法人和其他组织的生产、生活、科研等活动具有特殊作用？ is it of special use only to particular citizens or bodies, for production, life, research or the like?"""

    marked_secret: bool | None
    """是否依照国家保密范围和定密规定，明确标识为“秘密”“机密”“绝密”？ is it marked 秘密, 机密 or 绝密, as the rules on the scope and classification of secrets say?"""

    public_need_not_know: bool | None
    """是否不必要社会公众广泛知晓或参与？ is there no need for the public to know it widely or take part?"""

    under_deliberation: bool | None
    """是否正在审议、讨论过程中？ is it still under deliberation or discussion?"""

    veto_without_exception: bool | None
    """第三方不同意即不公开，不问理由和公共利益 a third party's refusal is a veto, whatever its reasons and the public interest"""

    work_secret: bool | None
    """内容是否涉及工作秘密？ does it concern a work secret?"""

    excepted: bool | None
    """是否属于国家秘密、国家安全以及涉及社会稳定的事项？ is it a state secret, or a matter of national security or social stability?"""

    public_concern: bool | None
    """是否属于社会和公众、企事业单位普遍关注的环境问题和环保工作？ is it an environmental matter of general concern to the public, enterprises or institutions?"""

    concerns_secret: bool | None
    """是否涉及国家秘密？ does it concern a state secret?"""

    service_related: bool | None
    """是否与办事相关？ is it related to services to the public?"""

    suitable: bool | None
    """是否适合公开？ is it suitable for disclosure?"""


AttributeMarkingOutcome = Literal["partial", "withheld", "on_request", "open", "contradictory", "unmarked"]
"""``partial``: 分别注明“公开”与“不公开”内容 (the open and the withheld content each marked); ``withheld``: 此件不公开 (“此件不公开” (not to be opened)); ``on_request``: 此件依申请公开 (“此件依申请公开” (open on request)); ``open``: 此件公开发布 (“此件公开发布” (for publication)); ``contradictory``: 标注互相矛盾，须更正 (the markings contradict each other: correct them); ``unmarked``: 没有标注，须补标 (not marked: add the marking)."""


class AttributeMarkingFacts(TypedDict, total=False):
    """公开属性标注 (marking of the attribute): what ``attribute.marking`` is told; ``None`` for not known."""

    marking_on_request: bool | None
    """是否标注“此件依申请公开”？ is it marked “此件依申请公开”?"""

    marking_open: bool | None
    """是否标注“此件公开发布”？ is it marked “此件公开发布”?"""

    marking_partial: bool | None
    """是否标注部分公开？ is it marked as open in part?"""

    marking_withheld: bool | None
    """是否标注“此件不公开”？ is it marked “此件不公开”?"""

    mask: Literal["partial", "full", "kind"] | None
    """如何遮盖个人信息？ how is personal information to be covered?"""

    permits: Sequence[Literal["body_contact", "body_contact", "double_publicity", "duty_contacts", "duty_names"]] | None
    """适用哪些允许公开的情形？ which permissions apply?"""

    text: str | None
    """待筛查的文本？ the text to be screened?"""


AttributeMarkingWordsOutcome = Literal["partial", "withheld", "on_request", "open", "undetermined"]
"""``partial``: 分别注明“公开”与“不公开”内容 (the open and the withheld content each marked); ``withheld``: 此件不公开 (“此件不公开” (not to be opened)); ``on_request``: 此件依申请公开 (“此件依申请公开” (open on request)); ``open``: 此件公开发布 (“此件公开发布” (for publication)); ``undetermined``: 先认定公开属性 (determine the attribute first)."""


class AttributeMarkingWordsFacts(TypedDict, total=False):
    """应当标注的文字 (the words to be marked): what ``attribute.marking.words`` is told; ``None`` for not known."""

    on_request: bool | None
    """是否认定为依申请公开？ is it to be opened on request?"""

    partial: bool | None
    """是否认定为部分公开？ is it to be opened in part?"""

    proactive: bool | None
    """是否认定为主动公开？ is it to be proactively disclosed?"""

    withheld: bool | None
    """是否认定为不公开？ is it not to be opened?"""


AttributeOnRequestOutcome = Literal["on_request", "not_on_request"]
"""``on_request``: 依申请公开 (disclosure on request); ``not_on_request``: 不属于依申请公开，应当主动公开 (not on request but proactively)."""


class AttributeOnRequestFacts(TypedDict, total=False):
    """依申请公开 (disclosure on request): what ``attribute.on_request`` is told; ``None`` for not known."""

    listed: bool | None
    """是否属于条例第二十条至第二十二条所列？ is it among what articles 20 to 22 list?"""

    participation: bool | None
    """是否需要公众参与决策？ does the decision need public participation?"""

    public_interest: bool | None
    """是否涉及公众利益调整？ does it adjust public interests?"""

    public_interest_grave: bool | None
    """不公开是否会对公共利益造成重大影响？ would withholding gravely affect the public interest?"""

    third_party_harm: bool | None
    """是否涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害？ does it concern trade secrets, personal privacy or the like, so that disclosure would harm a third party's lawful rights?"""

    wide_knowledge: bool | None
    """是否需要公众广泛知晓？ does the public at large need to know it?"""

    organisation_and_procedure: bool | None
    """是否反映本行政机关机构设置、职能、办事程序等情况？ does it show the agency's structure, functions or procedures?"""

    own_interest: bool | None
    """是否涉及公民、法人或者其他组织切身利益？ does it touch the vital interests of citizens or bodies?"""

    trade_secret_or_privacy: bool | None
    """是否涉及商业秘密、个人隐私，公开后可能损害第三方合法权益？ does it concern trade secrets or personal privacy, so that disclosure might harm a third party's lawful rights?"""

    wide_knowledge_or_participation: bool | None
    """是否需要社会公众广泛知晓或者参与？ does the public at large need to know it or take part?"""

    concerns_only_some: bool | None
    """是否只涉及部分人和事？ does it concern only some persons or matters?"""

    special_use: bool | None
    """是否只对特定的公民、法人和其他组织的生产、生活、科研等活动具有特殊作用？ is it of special use only to particular citizens or bodies, for production, life, research or the like?"""

    third_party_consents: bool | None
    """第三方（有数个的，每一个）是否同意公开？ does the third party (every one of them) consent?"""

    public_need_not_know: bool | None
    """是否不必要社会公众广泛知晓或参与？ is there no need for the public to know it widely or take part?"""


AttributePartialOutcome = Literal["whole", "partial", "none"]
"""``whole``: 全部可以公开 (open as a whole); ``partial``: 部分公开 (opened in part); ``none``: 不能区分，不公开 (cannot be separated: not opened)."""


class AttributePartialFacts(TypedDict, total=False):
    """部分公开 (partial disclosure): what ``attribute.partial`` is told; ``None`` for not known."""

    has_withheld: bool | None
    """是否含有不应当公开或者不属于政府信息的内容？ does it contain anything that should not be opened or is not government information?"""

    separable: bool | None
    """能否作区分处理？ can it be separated?"""



class AttributePartialPartsFacts(TypedDict, total=False):
    """部分公开的内容 (what a partial disclosure gives): what ``attribute.partial.parts`` is told; ``None`` for not known."""

    open_part: bool | None
    """可以公开的内容 the content that can be opened"""

    reason: bool | None
    """不予公开部分的理由 the reason for what is withheld"""

    withheld_part: bool | None
    """注明“不公开”的内容 the content marked as not open"""


AttributePolicyPresubmissionStep = Literal["draft", "openness_review", "submit"]
"""``draft``: 拟制文件并明确公开属性 (draft it and fix the attribute); ``openness_review``: 送政务公开工作机构审查 (review by the openness office); ``submit``: 报批 (submit for approval)."""


class AttributePolicyPresubmissionFacts(TypedDict, total=False):
    """政策性文件报批前审查 (review of a policy document before submission): what ``attribute.policy_presubmission`` is told; ``None`` for not known."""

    not_open: bool | None
    """是否拟不公开？ is it meant not to be opened?"""

    policy_document: bool | None
    """是否属于政策性文件？ is it a policy document?"""


AttributeProactiveOutcome = Literal["proactive", "not_proactive"]
"""``proactive``: 主动公开 (proactive disclosure); ``not_proactive``: 不属于主动公开 (not for proactive disclosure)."""


class AttributeProactiveFacts(TypedDict, total=False):
    """主动公开 (proactive disclosure): what ``attribute.proactive`` is told; ``None`` for not known."""

    listed: bool | None
    """是否属于条例第二十条至第二十二条所列？ is it among what articles 20 to 22 list?"""

    participation: bool | None
    """是否需要公众参与决策？ does the decision need public participation?"""

    public_interest: bool | None
    """是否涉及公众利益调整？ does it adjust public interests?"""

    public_interest_grave: bool | None
    """不公开是否会对公共利益造成重大影响？ would withholding gravely affect the public interest?"""

    third_party_harm: bool | None
    """是否涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害？ does it concern trade secrets, personal privacy or the like, so that disclosure would harm a third party's lawful rights?"""

    wide_knowledge: bool | None
    """是否需要公众广泛知晓？ does the public at large need to know it?"""

    organisation_and_procedure: bool | None
    """是否反映本行政机关机构设置、职能、办事程序等情况？ does it show the agency's structure, functions or procedures?"""

    own_interest: bool | None
    """是否涉及公民、法人或者其他组织切身利益？ does it touch the vital interests of citizens or bodies?"""

    trade_secret_or_privacy: bool | None
    """是否涉及商业秘密、个人隐私，公开后可能损害第三方合法权益？ does it concern trade secrets or personal privacy, so that disclosure might harm a third party's lawful rights?"""

    wide_knowledge_or_participation: bool | None
    """是否需要社会公众广泛知晓或者参与？ does the public at large need to know it or take part?"""

    third_party_consents: bool | None
    """第三方（有数个的，每一个）是否同意公开？ does the third party (every one of them) consent?"""

    excepted: bool | None
    """是否属于国家秘密、国家安全以及涉及社会稳定的事项？ is it a state secret, or a matter of national security or social stability?"""

    public_concern: bool | None
    """是否属于社会和公众、企事业单位普遍关注的环境问题和环保工作？ is it an environmental matter of general concern to the public, enterprises or institutions?"""

    concerns_secret: bool | None
    """是否涉及国家秘密？ does it concern a state secret?"""

    service_related: bool | None
    """是否与办事相关？ is it related to services to the public?"""

    suitable: bool | None
    """是否适合公开？ is it suitable for disclosure?"""


AttributeReassessResultOutcome = Literal["open", "keep"]
"""``open``: 应当公开 (to be opened); ``keep``: 继续不公开 (stays withheld)."""


class AttributeReassessResultFacts(TypedDict, total=False):
    """定期评估审查的处理 (what a reassessment leads to): what ``attribute.reassess.result`` is told; ``None`` for not known."""

    can_open: bool | None
    """是否因情势变化可以公开？ can it be opened now that circumstances have changed?"""


AttributeReturnUnmarkedOutcome = Literal["may_return", "no_return", "return"]
"""``may_return``: 可以退文 (may be returned); ``no_return``: 不因此退文 (not returned for this); ``return``: 由县人民政府办公室退回 (returned by the county government office)."""


class AttributeReturnUnmarkedFacts(TypedDict, total=False):
    """未标明属性退回 (return of an unmarked draft): what ``attribute.return_unmarked`` is told; ``None`` for not known."""

    attribute_proposed: bool | None
    """是否随文明确提出公开属性建议？ does it come with a proposed attribute?"""

    in_government_name: bool | None
    """是否拟以本级政府或者其办公厅（室）名义发文？ is it to be issued in the name of the government or its general office?"""



class AttributeStatementFacts(TypedDict, total=False):
    """公开属性说明 (statement of the attribute): what ``attribute.statement`` is told; ``None`` for not known."""

    attribute: bool | None
    """拟定的公开属性 the proposed attribute"""

    not_open: bool | None
    """是否拟不公开？ is it meant not to be opened?"""

    reason: bool | None
    """不公开的理由 the reason for not opening it"""

    attribute_reason: bool | None
    """公开属性建议的理由 the reason for the proposed attribute"""

    in_government_name: bool | None
    """是否拟以本级政府或者其办公厅（室）名义发文？ is it to be issued in the name of the government or its general office?"""

    legal_ground: bool | None
    """不公开的法律法规依据 the legal ground for not opening it"""


AttributeWithheldAbsoluteOutcome = Literal["withheld", "not_this_ground", "must_not_open"]
"""``withheld``: 不予公开 (withheld); ``not_this_ground``: 不因此不公开 (not withheld on this ground); ``must_not_open``: 不得公开 (must not be opened)."""


class AttributeWithheldAbsoluteFacts(TypedDict, total=False):
    """不予公开 (absolutely withheld): what ``attribute.withheld_absolute`` is told; ``None`` for not known."""

    endangers_security: bool | None
    """公开后是否可能危及国家安全、公共安全、经济安全、社会稳定？ might disclosure endanger national, public or economic security or social stability?"""

    forbidden_by_law: bool | None
    """法律、行政法规是否禁止公开（如2026年起封存的违反治安管理的记录）？ does a law or an administrative regulation forbid disclosure (as of records of breaches of public security, sealed from 2026)?"""

    state_secret: bool | None
    """是否依法确定为国家秘密？ is it a state secret, determined according to law?"""

    marked_secret: bool | None
    """是否依照国家保密范围和定密规定，明确标识为“秘密”“机密”“绝密”？ is it marked 秘密, 机密 or 绝密, as the rules on the scope and classification of secrets say?"""

    work_secret: bool | None
    """内容是否涉及工作秘密？ does it concern a work secret?"""

    excepted: bool | None
    """是否属于国家秘密、国家安全以及涉及社会稳定的事项？ is it a state secret, or a matter of national security or social stability?"""

    concerns_secret: bool | None
    """是否涉及国家秘密？ does it concern a state secret?"""


AttributeWithheldInternalOutcome = Literal["may_withhold", "not_this_ground"]
"""``may_withhold``: 可以不予公开 (may be withheld); ``not_this_ground``: 不因此不公开 (not withheld on this ground)."""


class AttributeWithheldInternalFacts(TypedDict, total=False):
    """内部事务信息 (internal affairs): what ``attribute.withheld_internal`` is told; ``None`` for not known."""

    exception_opens: bool | None
    """依第十五条但书予以公开的，不再适用第十六条 what the exception of article 15 opens can no longer be held back under article 16"""

    internal_affairs: bool | None
    """是否属于人事管理、后勤管理、内部工作流程等内部事务信息？ is it about internal affairs: personnel, logistics, internal workflow or the like?"""

    opening_required: bool | None
    """法律、法规、规章是否规定应当公开？ does a law, regulation or rule require disclosure?"""

    override_covers_internal: bool | None
    """“从其规定”也适用于内部事务信息 the override by law, regulation or rule also covers internal affairs"""

    third_party_harm: bool | None
    """是否涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害？ does it concern trade secrets, personal privacy or the like, so that disclosure would harm a third party's lawful rights?"""


AttributeWithheldProcessOutcome = Literal["may_withhold", "not_this_ground"]
"""``may_withhold``: 可以不予公开 (may be withheld); ``not_this_ground``: 不因此不公开 (not withheld on this ground)."""


class AttributeWithheldProcessFacts(TypedDict, total=False):
    """过程性信息和执法案卷 (deliberation records and case files): what ``attribute.withheld_process`` is told; ``None`` for not known."""

    enforcement_file: bool | None
    """是否属于行政执法案卷信息？ is it from an enforcement case file?"""

    exception_opens: bool | None
    """依第十五条但书予以公开的，不再适用第十六条 what the exception of article 15 opens can no longer be held back under article 16"""

    opening_required: bool | None
    """法律、法规、规章是否规定应当公开？ does a law, regulation or rule require disclosure?"""

    process_record: bool | None
    """是否属于讨论记录、过程稿、磋商信函、请示报告等过程性信息？ is it a record of the process: discussion record, draft, consultation letter, request for instructions, report or the like?"""

    third_party_harm: bool | None
    """是否涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害？ does it concern trade secrets, personal privacy or the like, so that disclosure would harm a third party's lawful rights?"""

    under_deliberation: bool | None
    """是否正在审议、讨论过程中？ is it still under deliberation or discussion?"""


AttributeWithheldThirdPartyOutcome = Literal["must_not_open", "not_this_ground"]
"""``must_not_open``: 不得公开 (must not be opened); ``not_this_ground``: 不因此不公开 (not withheld on this ground)."""


class AttributeWithheldThirdPartyFacts(TypedDict, total=False):
    """涉及第三方权益不公开 (withheld for a third party): what ``attribute.withheld_third_party`` is told; ``None`` for not known."""

    public_interest_grave: bool | None
    """不公开是否会对公共利益造成重大影响？ would withholding gravely affect the public interest?"""

    third_party_consents: bool | None
    """第三方（有数个的，每一个）是否同意公开？ does the third party (every one of them) consent?"""

    third_party_harm: bool | None
    """是否涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害？ does it concern trade secrets, personal privacy or the like, so that disclosure would harm a third party's lawful rights?"""

    third_party_objects_with_reasons: bool | None
    """书面征求意见时，第三方是否不同意公开且有合理理由？ asked in writing, does the third party object with good reason?"""

    right_holder_consents: bool | None
    """权利人是否同意公开？ does the right holder consent?"""

    third_party_objects: bool | None
    """书面征求意见时，第三方是否不同意公开？ asked in writing, does the third party object?"""

    trade_secret_or_privacy: bool | None
    """是否涉及商业秘密、个人隐私，公开后可能损害第三方合法权益？ does it concern trade secrets or personal privacy, so that disclosure might harm a third party's lawful rights?"""

    veto_without_exception: bool | None
    """第三方不同意即不公开，不问理由和公共利益 a third party's refusal is a veto, whatever its reasons and the public interest"""



class AttributeWithheldThirdPartyNoticeFacts(TypedDict, total=False):
    """书面告知第三方 (written notice to the third party): what ``attribute.withheld_third_party.notice`` is told; ``None`` for not known."""

    content: bool | None
    """决定公开的政府信息内容 the information that is to be opened"""

    in_writing: bool | None
    """书面形式 written form"""

    reason: bool | None
    """决定公开的理由 the reason for opening it"""


CatalogAddOutcome = Literal["add", "no_ground"]
"""``add``: 申请增加事项 (apply to add the item); ``no_ground``: 没有所列情形 (no ground)."""


class CatalogAddFacts(TypedDict, total=False):
    """目录事项增加 (adding a catalogue item): what ``catalog.add`` is told; ``None`` for not known."""

    functions_adjusted: bool | None
    """是否因政务公开有关工作职能调整需要增加？ does a change of functions call for it?"""

    new_law: bool | None
    """是否因法律法规颁布、修订需要增加？ does a law or regulation, new or revised, call for it?"""

    other_addition: bool | None
    """是否有其他应当增加的情形？ is there another reason to add it?"""


CatalogAlterOutcome = Literal["alter", "no_ground"]
"""``alter``: 申请变更事项要素 (apply to alter the item); ``no_ground``: 没有所列情形 (no ground)."""


class CatalogAlterFacts(TypedDict, total=False):
    """目录事项变更 (altering a catalogue item): what ``catalog.alter`` is told; ``None`` for not known."""

    element_changed: bool | None
    """名称、类型、内容、依据、时限、主体、载体、对象、方式、层级等要素是否发生变化？ did an element change: name, kind, content, basis, time, body, carrier, audience, manner or level?"""

    merged_or_split: bool | None
    """事项（含子项）是否需要合并或者分设？ are items, or parts of them, to be merged or split?"""

    other_alteration: bool | None
    """是否有其他应当变更的情形？ is there another reason to alter it?"""


CatalogCancelOutcome = Literal["cancel", "no_ground"]
"""``cancel``: 及时取消事项 (cancel the item in time); ``no_ground``: 没有所列情形 (no ground)."""


class CatalogCancelFacts(TypedDict, total=False):
    """目录事项取消 (cancelling a catalogue item): what ``catalog.cancel`` is told; ``None`` for not known."""

    basis_gone: bool | None
    """是否因法律法规颁布、修订、废止而依据失效？ is its basis gone, a law or regulation being new, revised or repealed?"""

    no_longer_done: bool | None
    """是否因职能调整不再实施？ is it no longer done, functions having changed?"""

    other_cancellation: bool | None
    """是否有其他应当取消的情形？ is there another reason to cancel it?"""

    superior_cancelled: bool | None
    """上级人民政府是否取消，需要对应取消？ did a superior government cancel it, so that it has to follow?"""


CatalogDiffOutcome = Literal["addition", "cancellation", "alteration", "unchanged"]
"""``addition``: 增加 (an addition); ``cancellation``: 取消 (a cancellation); ``alteration``: 变更 (an alteration); ``unchanged``: 没有变动 (unchanged)."""


class CatalogDiffFacts(TypedDict, total=False):
    """目录比对 (comparison of two catalogues): what ``catalog.diff`` is told; ``None`` for not known."""

    element_changed: bool | None
    """名称、类型、内容、依据、时限、主体、载体、对象、方式、层级等要素是否发生变化？ did an element change: name, kind, content, basis, time, body, carrier, audience, manner or level?"""

    in_former: bool | None
    """旧目录中有此事项吗？ is the item in the former catalogue?"""

    in_new: bool | None
    """新目录中有此事项吗？ is the item in the new catalogue?"""



class CatalogElementsFacts(TypedDict, total=False):
    """目录要素 (elements of a catalogue item): what ``catalog.elements`` is told; ``None`` for not known."""

    audience: bool | None
    """公开对象 audience"""

    basis: bool | None
    """公开依据 basis"""

    body: bool | None
    """公开主体 who discloses"""

    carrier: bool | None
    """公开载体 carrier"""

    content: bool | None
    """公开内容 content"""

    kind: bool | None
    """事项类型 kind"""

    level: bool | None
    """公开层级 level"""

    manner: bool | None
    """公开方式 manner"""

    name: bool | None
    """事项名称 name"""

    time: bool | None
    """公开时限 time limit"""



class CatalogFileFacts(TypedDict, total=False):
    """目录调整备案 (filing of a catalogue change): what ``catalog.file`` is told; ``None`` for not known."""

    added_or_altered: bool | None
    """是增加或者变更事项吗？ is an item added or altered?"""

    applied: bool | None
    """申请增加或者变更 the application to add or alter"""

    filed: bool | None
    """及时报县领导小组办公室备案 filing with the county leading group's office in time"""

    ground: bool | None
    """符合第四条至第六条的情形 a ground of articles 4 to 6"""



class CatalogGuideFacts(TypedDict, total=False):
    """指南和目录内容 (content of guide and catalogue): what ``catalog.guide`` is told; ``None`` for not known."""

    access: bool | None
    """指南：获取方式 guide: how to obtain it"""

    address: bool | None
    """指南：办公地址 guide: its address"""

    arrangement: bool | None
    """指南：编排体系 guide: how it is arranged"""

    classification: bool | None
    """指南：政府信息的分类 guide: classification of the information"""

    entries: bool | None
    """目录：索引、名称、内容概述、生成日期 catalogue: index, name, summary and day of making of each entry"""

    fax: bool | None
    """指南：传真号码 guide: its fax"""

    hours: bool | None
    """指南：办公时间 guide: its hours"""

    internet: bool | None
    """指南：互联网联系方式 guide: how to reach it on the internet"""

    office: bool | None
    """指南：工作机构的名称 guide: name of the disclosure office"""

    phone: bool | None
    """指南：联系电话 guide: its telephone"""

    updated: bool | None
    """指南和目录及时更新 both kept up to date"""



class CatalogGuideCompileFacts(TypedDict, total=False):
    """指南和目录编制 (how guide and catalogue are compiled): what ``catalog.guide.compile`` is told; ``None`` for not known."""

    by_the_model: bool | None
    """按信息网络管理中心的统一样本 made by the information centre's model"""

    exempt_apart: bool | None
    """免予公开的单独编制目录 a catalogue of its own for what is exempt"""

    in_reading_places: bool | None
    """在相关政府信息查阅场所公布 published where information can be read"""

    on_portal: bool | None
    """在政府门户网站公布 published on the government portal"""

    sorted_by_law: bool | None
    """全面清理政府信息 the information sorted throughout"""

    three_way: bool | None
    """划分主动公开、依申请公开、免予公开 divided into proactive, on request and exempt"""


CatalogLiabilityOutcome = Literal["criminal", "discipline", "correct", "no_liability", "principal_and_person"]
"""``criminal``: 依法追究刑事责任 (criminal liability); ``discipline``: 依法给予处分 (disciplinary sanction); ``correct``: 责令改正 (order to correct); ``no_liability``: 没有责任 (no liability); ``principal_and_person``: 追究主要负责人和直接责任人的责任 (principal and person directly responsible are liable)."""


class CatalogLiabilityFacts(TypedDict, total=False):
    """不更新指南和目录的责任 (liability for guide and catalogue not updated): what ``catalog.liability`` is told; ``None`` for not known."""

    crime: bool | None
    """是否构成犯罪？ is it a crime?"""

    grave: bool | None
    """情节是否严重？ is it grave?"""

    not_updated: bool | None
    """是否不及时更新公开的信息内容、指南或者目录？ were published contents, the guide or the catalogue not kept up to date?"""

    not_adjusted_in_time: bool | None
    """是否不及时履行动态调整职责？ was the catalogue not adjusted in time?"""

    refuses_correction: bool | None
    """县领导小组办公室要求改正，是否拒不改正？ was a correction asked for by the county leading group's office refused?"""


CoordinationConfirmStep = Literal["inquire", "answer", "publish"]
"""``inquire``: 与有关机关协商 (consult the bodies concerned); ``answer``: 确认 (confirmation); ``publish``: 公开 (publication)."""

CoordinationDisputeOutcome = Literal["their_view", "refer", "no_dispute"]
"""``their_view``: 按照有权机关的意见处理 (the view of the competent agency prevails); ``refer``: 报请同级政府信息公开工作主管部门协调决定 (referred to the disclosure department of the same level); ``no_dispute``: 没有争议 (no dispute)."""


class CoordinationDisputeFacts(TypedDict, total=False):
    """信息发布争议协调 (dispute between agencies): what ``coordination.dispute`` is told; ``None`` for not known."""

    disagree: bool | None
    """不同行政机关之间是否有不同意见？ do the agencies disagree?"""

    others_power: bool | None
    """内容是否属于其他行政机关权限范围？ does the content fall within another agency's powers?"""


CoordinationDisputeReferralStep = Literal["refer", "deliberate", "written_answer"]
"""``refer``: 报请协调决定 (refer it for decision); ``deliberate``: 组织涉及单位、相关业务主管部门和专家顾问研究协商 (deliberate with the units, the department of the field and experts); ``written_answer``: 确定是否公开，书面确认回复 (settle whether it is published, and answer in writing)."""

CoordinationInconsistentOutcome = Literal["bureau_reports", "citizen_may_report", "nothing"]
"""``bureau_reports``: 本局及时向同级主管部门或者监察部门反映 (the bureau reports it in time to the disclosure or supervision department); ``citizen_may_report``: 公民、法人或者其他组织可以向同级主管部门反映 (the citizen or body may report it to the disclosure department); ``nothing``: 没有不一致 (nothing inconsistent)."""


class CoordinationInconsistentFacts(TypedDict, total=False):
    """信息不一致的反映 (inconsistent information): what ``coordination.inconsistent`` is told; ``None`` for not known."""

    other_inconsistent: bool | None
    """本局是否发现其他行政机关公开的信息不准确，或者与自己掌握的不一致？ did the bureau find another agency's information inaccurate, or at odds with its own?"""

    ours_inconsistent: bool | None
    """公民、法人或者其他组织是否发现本局公开的信息不一致？ did a citizen or body find the bureau's information inconsistent?"""


CoordinationOwnerOutcome = Literal["by_other_law", "this_body", "lead_body", "keeper", "maker", "no_owner_named"]
"""``by_other_law``: 依照该法律、法规的规定 (as those laws or regulations say); ``this_body``: 由本机关公开 (this body publishes it); ``lead_body``: 由牵头、组织制作的机关公开 (the body that led publishes it); ``keeper``: 由保存该信息的行政机关公开 (the agency that keeps it publishes it); ``maker``: 由制作或者最初获取该信息的行政机关公开 (the agency that made or first obtained it publishes it); ``no_owner_named``: 条文未列明 (not named in the text)."""


class CoordinationOwnerFacts(TypedDict, total=False):
    """公开主体 (who publishes): what ``coordination.owner`` is told; ``None`` for not known."""

    joint: bool | None
    """是否由两个以上机关、单位共同制作？ did two or more bodies make it together?"""

    kept_here: bool | None
    """是否由本机关保存？ does this body keep it?"""

    lead_here: bool | None
    """是否由本机关牵头、组织制作？ did this body lead the making of it?"""

    made_here: bool | None
    """是否由本机关制作？ did this body make it?"""

    obtained_from_agency: bool | None
    """是否由本机关从其他行政机关获取？ did this body obtain it from another agency?"""

    obtained_from_public: bool | None
    """是否由本机关从公民、法人和其他组织获取？ did this body obtain it from a citizen or an organisation?"""

    other_law: bool | None
    """法律、法规对公开的权限是否另有规定？ do laws or regulations give the power to publish it to someone else?"""

    keeper_publishes_here: bool | None
    """本局保存的，由本局公开 what the bureau keeps, the bureau publishes"""


CoordinationReplyCase = Literal["normal", "urgent"]
"""``normal``: 一般情况 (normal); ``urgent``: 情况紧急 (urgent)."""


class EvaluationContentFacts(TypedDict, total=False):
    """社会评议内容 (content of the public evaluation): what ``evaluation.content`` is told; ``None`` for not known."""

    approval: bool | None
    """是否得到社会和公众认可、满足群众四项权利 whether the public approves, and its four rights are met"""

    carriers: bool | None
    """是否通过政府网站、政府公报、新闻发布会等载体公开 whether website, gazette, press conference and the like are used"""

    office: bool | None
    """是否指定机构负责日常工作 whether an office is named for the daily work"""

    procedure: bool | None
    """公开程序是否符合规定 whether the procedure follows the law"""

    true_and_timely: bool | None
    """是否真实、全面、及时、准确地公开 whether disclosure is true, full, timely and accurate"""

    workable_rules: bool | None
    """工作制度是否实用、可操作 whether the rules are practical and workable"""


EvaluationGradeGrade = Literal["satisfied", "fairly_satisfied", "dissatisfied"]
"""``satisfied``: 满意 (satisfied); ``fairly_satisfied``: 基本满意 (fairly satisfied); ``dissatisfied``: 不满意 (dissatisfied)."""

EvaluationProcedureStep = Literal["plan", "publish_plan", "inspect", "questionnaire", "grade", "agree", "feedback"]
"""``plan``: 制定评议方案，制作评议表格 (draw up plan and forms); ``publish_plan``: 在政府门户网站和被评议单位网站公布 (publish them on the portal and the unit's site); ``inspect``: 组织检查评议 (inspect); ``questionnaire``: 开展问卷调查 (send out questionnaires); ``grade``: 做出评定 (give the grade); ``agree``: 报主管部门同意 (have it agreed); ``feedback``: 向被评议单位反馈，并在一定范围公开 (tell the unit, and publish within a certain scope)."""


class EvaluationRectifyFeedbackFacts(TypedDict, total=False):
    """整改反馈 (feedback on rectification): what ``evaluation.rectify.feedback`` is told; ``None`` for not known."""

    explanation: bool | None
    """专题说明（不具备整改条件的） explanation, by one that cannot"""

    letter: bool | None
    """寄发函件 letters"""

    meeting: bool | None
    """召开座谈会 a meeting"""

    online: bool | None
    """网上公告 a notice online"""

    other_way: bool | None
    """其他方式 another way"""

    paper: bool | None
    """书面报送整改报告或者专题说明 a report on rectification or an explanation, in writing"""

    report: bool | None
    """整改报告（具备整改条件的） report, by a unit that can rectify"""

    told: bool | None
    """及时向公众反馈 told to the public in time"""

    visit: bool | None
    """上门走访 visits"""


ExemptionChainStep = Literal["draft", "deputy_review", "principal_sign", "superior_approve", "consult", "self_review", "office_review", "approve", "disclose", "first_review", "head_review", "deputy_decide", "secrecy_department"]
"""``draft``: 拟定公开的内容 (draft the content); ``deputy_review``: 分管领导审核 (review by the deputy leader in charge); ``principal_sign``: 主要领导审定签发 (signature by the principal leader); ``superior_approve``: 上级主管部门审批 (approval by the superior department); ``consult``: 与有关部门沟通、确认 (consultation with the departments concerned); ``self_review``: 源头自审 (review at the source); ``office_review``: 信息公开机构审查 (review by the disclosure office); ``approve``: 主管领导审核批准 (approval by the leader in charge); ``disclose``: 公开 (disclosure); ``first_review``: 信息员初审 (first review by the information officer); ``head_review``: 科室负责人复核 (second review by the section head); ``deputy_decide``: 分管领导批示 (decision by the deputy leader in charge); ``secrecy_department``: 报同级保密部门 (referral to the secrecy department of the same level)."""


class ExemptionChainFacts(TypedDict, total=False):
    """审查程序 (chain of review): what ``exemption.chain`` is told; ``None`` for not known."""

    concerns_others: bool | None
    """内容是否涉及其他部门？ does the content concern other departments?"""

    superior_approval: bool | None
    """内容是否需报上级主管部门审批？ must a superior department approve the content?"""

    head_uncertain: bool | None
    """科室负责人是否无法准确把握是否公开？ is the section head unable to judge whether to open it?"""

    uncertain: bool | None
    """是否仍不能确定是否可以公开？ is it still uncertain whether it may be opened?"""


ExemptionConclusionOutcome = Literal["refer", "exempt", "open"]
"""``refer``: 需报审 (to be referred); ``exempt``: 免于公开 (exempt); ``open``: 公开 (open)."""


class ExemptionConclusionFacts(TypedDict, total=False):
    """审查意见 (conclusion of the review): what ``exemption.conclusion`` is told; ``None`` for not known."""

    certain: bool | None
    """能否确定是否可以公开？ can it be determined whether it may be opened?"""

    exempt: bool | None
    """是否属于不得公开的信息？ is it among what must not be opened?"""



class ExemptionConclusionOpinionFacts(TypedDict, total=False):
    """审查意见的内容 (contents of the conclusion): what ``exemption.conclusion.opinion`` is told; ``None`` for not known."""

    basis: bool | None
    """依据 the basis"""

    conclusion: bool | None
    """“公开”“免于公开”或者“需报审”的意见 the conclusion: open, exempt or to be referred"""

    reason: bool | None
    """理由 the reason"""


ExemptionDesensitiseOutcome = Literal["partial", "withheld", "not_needed"]
"""``partial``: 涉密部分不予公开，其余部分作非密处理后公开 (withhold the secret part and open the rest after treatment); ``withheld``: 全部不得公开 (must not be opened at all); ``not_needed``: 不需非密处理 (no treatment needed)."""


class ExemptionDesensitiseFacts(TypedDict, total=False):
    """非密处理 (removal of secret parts): what ``exemption.desensitise`` is told; ``None`` for not known."""

    contains_secret: bool | None
    """是否含有涉密内容？ does it contain secret content?"""

    only_part: bool | None
    """是否只有部分内容涉密？ is only a part of it secret?"""


ExemptionExpiredSecretStep = Literal["declassify", "secrecy_review", "disclose", "formalities"]
"""``declassify``: 期限未满的，先解密 (declassification, where the period is not over); ``secrecy_review``: 保密审查 (secrecy review); ``disclose``: 公开 (disclosure); ``formalities``: 办理解密手续 (formalities of declassification)."""


class ExemptionExpiredSecretFacts(TypedDict, total=False):
    """保密期满后的公开 (disclosure after a secrecy period): what ``exemption.expired_secret`` is told; ``None`` for not known."""

    period_over: bool | None
    """保密期限是否已满？ is the period of secrecy over?"""


ExemptionGroundsOutcome = Literal["withheld", "must_not_open", "no_ground"]
"""``withheld``: 不予公开 (withheld); ``must_not_open``: 不得公开 (must not be opened); ``no_ground``: 没有不公开的情形 (no ground of exemption)."""


class ExemptionGroundsFacts(TypedDict, total=False):
    """不予公开和不得公开的情形 (grounds of exemption): what ``exemption.grounds`` is told; ``None`` for not known."""

    endangers_security: bool | None
    """公开后是否可能危及国家安全、公共安全、经济安全、社会稳定？ might disclosure endanger national, public or economic security or social stability?"""

    forbidden_by_law: bool | None
    """法律、行政法规是否禁止公开（如2026年起封存的违反治安管理的记录）？ does a law or an administrative regulation forbid disclosure (as of records of breaches of public security, sealed from 2026)?"""

    public_interest_grave: bool | None
    """不公开是否会对公共利益造成重大影响？ would withholding gravely affect the public interest?"""

    state_secret: bool | None
    """是否依法确定为国家秘密？ is it a state secret, determined according to law?"""

    third_party_consents: bool | None
    """第三方（有数个的，每一个）是否同意公开？ does the third party (every one of them) consent?"""

    third_party_harm: bool | None
    """是否涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害？ does it concern trade secrets, personal privacy or the like, so that disclosure would harm a third party's lawful rights?"""

    right_holder_consents: bool | None
    """权利人是否同意公开？ does the right holder consent?"""

    trade_secret_or_privacy: bool | None
    """是否涉及商业秘密、个人隐私，公开后可能损害第三方合法权益？ does it concern trade secrets or personal privacy, so that disclosure might harm a third party's lawful rights?"""

    concerns_state_secret: bool | None
    """是否涉及国家秘密？ does it concern a state secret?"""

    forbidden_by_rule: bool | None
    """法律、法规和规章是否禁止公开？ does a law, regulation or rule forbid disclosure?"""

    privacy: bool | None
    """是否涉及个人隐私，或者公开后可能导致对个人隐私权造成不当侵害？ does it concern personal privacy, or might disclosure unduly invade it?"""

    trade_secret: bool | None
    """是否涉及商业秘密，或者公开后可能导致商业秘密被泄露？ does it concern a trade secret, or might disclosure leak one?"""

    will_endanger: bool | None
    """公开后是否将危及国家安全、公共安全、经济安全和社会稳定？ will disclosure endanger national, public or economic security and social stability?"""

    marked_secret: bool | None
    """是否依照国家保密范围和定密规定，明确标识为“秘密”“机密”“绝密”？ is it marked 秘密, 机密 or 绝密, as the rules on the scope and classification of secrets say?"""

    work_secret: bool | None
    """内容是否涉及工作秘密？ does it concern a work secret?"""



class ExemptionJointFacts(TypedDict, total=False):
    """共同形成信息的书面同意 (written consent for jointly made information): what ``exemption.joint`` is told; ``None`` for not known."""

    consents: bool | None
    """其他各科室的书面同意 the written consent of each other section"""

    review: bool | None
    """综合科的保密审查 secrecy review by the general section"""


ExemptionLiabilityOutcome = Literal["criminal", "discipline", "correct", "none", "sanction", "criticism", "investigate", "rectify", "pursued"]
"""``criminal``: 依法追究刑事责任 (criminal liability); ``discipline``: 依法给予处分 (disciplinary sanction); ``correct``: 责令改正 (order to correct); ``none``: 没有责任 (no liability); ``sanction``: 纪律处分 (disciplinary sanction); ``criticism``: 批评教育 (criticism and education); ``investigate``: 依照有关规定查处 (investigated and dealt with under the rules); ``rectify``: 责令限期整改并通报批评 (ordered to rectify in time, with a notice of criticism); ``pursued``: 依法依规追究责任 (liability under laws and rules)."""


class ExemptionLiabilityFacts(TypedDict, total=False):
    """审查责任 (liability for the review): what ``exemption.liability`` is told; ``None`` for not known."""

    breach: bool | None
    """是否违反条例关于公开审查的规定？ was a provision on the review broken?"""

    crime: bool | None
    """是否构成犯罪？ is it a crime?"""

    grave: bool | None
    """情节是否严重？ is it grave?"""

    secret_leaked: bool | None
    """是否因未经保密审查或者保密审查不严公开了国家秘密？ was a state secret opened because the secrecy review was left out or careless?"""

    graver: bool | None
    """情节是否较重？ is it one of the graver cases?"""

    published_against_rules: bool | None
    """是否违反审查程序、审查内容或者不得公开的规定擅自发布？ was it published against the rules on procedure, scope or exemption?"""

    leak_caused: bool | None
    """是否违反规定公开涉及国家秘密的信息，造成泄密事件？ was information on state secrets opened against the rules, so that a secret leaked?"""

    leak_risk: bool | None
    """是否执行保密审查制度不力，造成泄密隐患？ was the review system carried out poorly, so that a leak threatens?"""

    grave_effect: bool | None
    """是否造成严重影响？ were the effects grave?"""

    opened_wrongly: bool | None
    """是否公开了不应当公开的事项？ was something opened that should not have been?"""



class ExemptionMarkedAtSourceFacts(TypedDict, total=False):
    """产生时标明保密事项 (secrecy marked when the information is made): what ``exemption.marked_at_source`` is told; ``None`` for not known."""

    when_made: bool | None
    """产生时标明是否属于保密事项 marked secret or not when it is made"""

    when_signed: bool | None
    """审签时标明是否属于保密事项 marked secret or not when it is signed off"""



class ExemptionOfficerFacts(TypedDict, total=False):
    """审查机制 (review mechanism): what ``exemption.officer`` is told; ``None`` for not known."""

    mechanism: bool | None
    """公开审查机制 a mechanism of review"""

    procedure: bool | None
    """审查的程序 the procedure of review"""

    responsibility: bool | None
    """审查的责任 who is responsible for it"""

    formalities: bool | None
    """履行审查审批手续 the formalities of review and approval"""

    leader: bool | None
    """1名领导分管 one leader in charge"""

    section: bool | None
    """指定有关科室负责日常工作 a section named for the daily work"""

    body: bool | None
    """审查机构 the reviewing body"""



class ExemptionScopeReviewFacts(TypedDict, total=False):
    """公开审查内容 (scope of the review): what ``exemption.scope_review`` is told; ``None`` for not known."""

    accuracy: bool | None
    """准确性 accuracy"""

    authority: bool | None
    """权威性 authority"""

    completeness: bool | None
    """完整性 completeness"""

    concerns_state_secret: bool | None
    """是否涉及国家秘密？ does it concern a state secret?"""

    form: bool | None
    """形式合法 lawful form"""

    procedure: bool | None
    """程序合法 lawful procedure"""

    scope: bool | None
    """范围合法 lawful scope"""

    secrecy_review: bool | None
    """由保密机构进行的保密审查 secrecy review by the secrecy office"""

    security: bool | None
    """安全性 security"""

    time_limit: bool | None
    """时限合法 lawful time limit"""

    timeliness: bool | None
    """时效性 timeliness"""


ExemptionUncertainOutcome = Literal["refer_secrecy", "refer", "decide", "refer_same_level", "refer_line", "refer_entitled", "deputy"]
"""``refer_secrecy``: 由国家或者省级保密行政管理部门确定 (the national or provincial secrecy administration determines); ``refer``: 报有关主管部门或者保密行政管理部门确定 (refer to the competent department or the secrecy administration); ``decide``: 由本机关决定 (the agency decides); ``refer_same_level``: 报上级主管部门或者同级保密工作部门审查确定 (refer to the superior department or the secrecy department of the same level); ``refer_line``: 逐级报至有权确定密级的上级机关或者保密工作部门 (refer level by level to the superior agency or secrecy department entitled to determine the level); ``refer_entitled``: 逐级报至有权确定密级的保密工作部门 (refer level by level to the secrecy department entitled to determine the level); ``deputy``: 报本单位分管领导批示 (refer to the unit's deputy leader in charge)."""


class ExemptionUncertainFacts(TypedDict, total=False):
    """不能确定时报请确定 (referral when uncertain): what ``exemption.uncertain`` is told; ``None`` for not known."""

    certain: bool | None
    """本机关能否确定该信息是否可以公开？ can the agency itself determine whether it may be opened?"""

    secrecy_disputed: bool | None
    """对是否属于国家秘密或者属于何种密级，是否不明确或者有争议？ is it unclear or disputed whether it is a state secret, or of which level?"""

    secrecy_certain: bool | None
    """能否确定该信息是否具有保密性？ can it be determined whether it must be kept secret?"""

    own_business: bool | None
    """是否属于主管业务方面？ is it a matter of the line of business of the unit?"""

    secrecy_clear: bool | None
    """是否属于国家秘密、属于何种密级是否明确？ is it clear whether it is a state secret, and of which level?"""

    head_certain: bool | None
    """科室负责人能否准确把握是否公开？ can the section head judge whether to open it?"""


ExemptionUnreviewedOutcome = Literal["must_not_open", "reviewed"]
"""``must_not_open``: 不得公开 (must not be opened); ``reviewed``: 已经审查 (reviewed)."""


class ExemptionUnreviewedFacts(TypedDict, total=False):
    """未经审查不得公开 (no disclosure without review): what ``exemption.unreviewed`` is told; ``None`` for not known."""

    reviewed: bool | None
    """是否经过公开审查？ has it been reviewed for disclosure?"""

    approved: bool | None
    """是否经主管领导批准？ has the leader in charge approved it?"""


InterpretationApprovalStep = Literal["plan", "approve_plan", "review", "publish"]
"""``plan``: 起草解读方案 (draft the plan); ``approve_plan``: 审定解读方案 (approve the plan); ``review``: 审查解读材料 (review the material); ``publish``: 在市政府门户网站发布 (publish it on the city portal)."""


class InterpretationApprovalFacts(TypedDict, total=False):
    """解读审查程序 (approval of an interpretation): what ``interpretation.approval`` is told; ``None`` for not known."""

    normative_document: bool | None
    """是否为市政府规范性文件？ is it a normative document of the city government?"""



class InterpretationCommissionerFacts(TypedDict, total=False):
    """政策解读专员 (policy interpretation commissioner): what ``interpretation.commissioner`` is told; ``None`` for not known."""

    alert: bool | None
    """政策敏感度高 alert to policy"""

    appraised: bool | None
    """定期考核 appraised regularly"""

    backbone: bool | None
    """部门业务骨干 one of the department's best staff"""

    kept_current: bool | None
    """动态管理 changed where needed"""

    recommended: bool | None
    """部门推荐 recommended by the department"""

    reliable: bool | None
    """政治可靠 politically reliable"""

    responsible: bool | None
    """责任心强 responsible"""

    rewarded: bool | None
    """奖优罚劣 rewarded or sanctioned by merit"""

    steady: bool | None
    """稳定性好 steady"""

    studies: bool | None
    """梳理本部门文件政策，厘清业务环节 keeps track of the department's policies and business"""

    trained: bool | None
    """集中培训 trained"""



class InterpretationContentFacts(TypedDict, total=False):
    """解读内容 (content of an interpretation): what ``interpretation.content`` is told; ``None`` for not known."""

    aims: bool | None
    """目标任务 aims and tasks"""

    background: bool | None
    """背景依据 background and basis"""

    benefits: bool | None
    """惠民利民举措 benefits for the people"""

    cautions: bool | None
    """注意事项 what to mind"""

    differences: bool | None
    """新旧政策差异 how it differs from the former policy"""

    follow_up: bool | None
    """后续工作考虑 what is to follow"""

    key_terms: bool | None
    """关键词诠释 key terms explained"""

    main_content: bool | None
    """主要内容 main content"""

    scope: bool | None
    """涉及范围 scope"""

    standards: bool | None
    """执行标准 standards applied"""

    through_media: bool | None
    """运用媒体解读 interpretation through the media"""

    touches_interests: bool | None
    """是否涉及群众切身利益、影响市场预期等？ does it touch people's vital interests or what the market expects?"""

    measures: bool | None
    """重要举措 chief measures"""

    purpose: bool | None
    """出台目的 purpose"""

    points: bool | None
    """要点 main points"""



class InterpretationFormsFacts(TypedDict, total=False):
    """解读形式 (forms of interpretation): what ``interpretation.forms`` is told; ``None`` for not known."""

    comics: bool | None
    """图文漫画 pictures and comics"""

    examples: bool | None
    """事例讲解 examples"""

    in_depth: bool | None
    """在线访谈、媒体专访、新闻发布会等深度解读 interviews, press conferences and the like that go deeper"""

    instances_and_stories: bool | None
    """多举实例、多讲故事 instances and stories"""

    other_form: bool | None
    """其他形象化、通俗化的方式 another vivid, plain form"""

    plain_form: bool | None
    """形象化、通俗化的方式 a vivid, plain form"""

    questions: bool | None
    """简明问答 short questions and answers"""

    specialised: bool | None
    """政策的专业性是否强？ does the policy take special knowledge to understand?"""

    substance: bool | None
    """实质性解读，不是摘抄文字、罗列小标题 substance, not excerpts or a list of headings"""

    video: bool | None
    """短视频 short videos"""

    equipment: bool | None
    """公开专区查询文件和解读材料的设备 equipment in the hall to look up documents and interpretations"""

    hall: bool | None
    """政务服务大厅政策咨询 advice in the service hall"""

    hotline: bool | None
    """12345热线政策咨询 advice by the 12345 hotline"""

    platform: bool | None
    """一体化政务服务平台政策咨询 advice on the service platform"""

    push: bool | None
    """政策订阅和精准推送 subscription and pushing of policies"""

    expert: bool | None
    """专家解读 an expert"""

    form: bool | None
    """解读形式 a form of interpretation"""

    media_interview: bool | None
    """媒体专访 an interview with the media"""

    on_portal: bool | None
    """通过市政府门户网站公开 publication on the city portal"""

    online_interview: bool | None
    """在线访谈 an online interview"""

    press_conference: bool | None
    """新闻发布会 a press conference"""

    press_questions: bool | None
    """答记者问 answers to journalists"""

    written: bool | None
    """撰稿解读 a written piece"""

    article: bool | None
    """发表文章 an article"""

    interview: bool | None
    """接受访谈 an interview"""

    principal_due: bool | None
    """是否须由主要负责同志带头宣讲？ must the principals explain it themselves?"""

    principal_speaks: bool | None
    """主要负责同志带头宣讲的形式 a form in which the principals explain it"""

    several_carriers: bool | None
    """多载体传播：新闻媒体、政府网站、政务微博微信 several carriers: media, government websites, official accounts"""

    briefing: bool | None
    """政策吹风 a policy briefing"""

    experts: bool | None
    """政策参与制定者、专家学者解读 those who took part, and experts"""

    other_way: bool | None
    """其他方式 another way"""

    plain_means: bool | None
    """数字化、图表图解、音频视频等方式 figures, charts, sound or video"""

    rules_of_weight: bool | None
    """是否为重要政策法规？ is it an important policy or rule?"""

    spoken: bool | None
    """讲解的方式 a way of explaining it"""

    touches_vital_interests: bool | None
    """是否涉及群众切身利益的重大决策？ does the decision touch people's vital interests?"""


InterpretationOwnerOutcome = Literal["drafting_department", "issuing_department", "lead_department", "not_listed", "drafting_section", "not_this_section", "lead_drafter_principal", "lead_drafter", "county_media", "legal_section_jointly", "legal_section_assisted"]
"""``drafting_department``: 起草部门 (the department that drafted it); ``issuing_department``: 制发部门 (the department that issues it); ``lead_department``: 牵头部门，其他联合发文部门配合 (the lead department, the others assisting); ``not_listed``: 条文未列明 (not named in the text); ``drafting_section``: 起草科室（中心）负责解读，编制解读方案和解读材料 (the drafting section interprets it and draws up plan and material); ``not_this_section``: 由起草的科室（中心）负责 (the section that drafted it); ``lead_drafter_principal``: 牵头起草部门，主要负责人是“第一解读人和责任人” (the lead drafting department, its principal as first interpreter); ``lead_drafter``: 牵头起草部门 (the lead drafting department); ``county_media``: 县属新闻媒体、新闻网站 (the county's media and news sites); ``legal_section_jointly``: 法规科，会同各责任科室（单位） (the legal section, with the sections responsible); ``legal_section_assisted``: 法规科，宣教中心协助 (the legal section, the publicity centre assisting)."""


class InterpretationOwnerFacts(TypedDict, total=False):
    """解读主体 (who interprets): what ``interpretation.owner`` is told; ``None`` for not known."""

    government: bool | None
    """县人民政府或者县人民政府办公室名义 the county government or its office"""

    in_whose_name: Literal["government", "one_department", "several_departments_jointly", "department"] | None
    """政策性文件以谁的名义印发？ in whose name is the policy document issued?"""

    one_department: bool | None
    """一个部门名义 one department"""

    several_departments_jointly: bool | None
    """部门联合发文 several departments together"""

    drafted_by_section: bool | None
    """文件是否由该科室（中心）起草？ did the section or centre draft the document?"""

    department: bool | None
    """部门名义 a department"""

    own_policy: bool | None
    """是否为本地出台的重要政策？ is it an important policy issued here?"""

    superior_policy: bool | None
    """是否为中央、省、市及县委、县政府的重大政策？ is it a major policy of the centre, province, city or county?"""

    law_or_regulation: bool | None
    """解读的是法律法规吗？ is a law or regulation interpreted?"""

    policy: bool | None
    """解读的是政策吗？ is a policy interpreted?"""



class InterpretationOwnerNamedFacts(TypedDict, total=False):
    """第一解读人和专员 (first interpreter and commissioner): what ``interpretation.owner.named`` is told; ``None`` for not known."""

    commissioner: bool | None
    """一名政策解读专员 one interpretation commissioner"""

    first_interpreter: bool | None
    """起草部门主要负责人为第一解读人和责任人 the drafting department's principal as first interpreter"""



class InterpretationPlanFacts(TypedDict, total=False):
    """解读方案 (interpretation plan): what ``interpretation.plan`` is told; ``None`` for not known."""

    channel: bool | None
    """解读途径 channel"""

    form: bool | None
    """解读形式 form"""

    outline: bool | None
    """解读提纲（解读内容） outline: what is interpreted"""

    time: bool | None
    """解读时间 time"""


InterpretationScopeOutcome = Literal["on_portal", "on_carriers", "not_required", "in_depth", "no_focus", "plan_in_step", "not_read", "principal_leads", "interpreted", "explained", "with_plan", "by_experts"]
"""``on_portal``: 及时在县政府门户网站解读 (interpreted in time on the county portal); ``on_carriers``: 通过县政府网站等载体解读 (interpreted on the county website or other carriers); ``not_required``: 本制度不要求解读 (no interpretation required by these rules); ``in_depth``: 及时发布权威信息，深入解读 (authoritative information in time, interpreted in depth); ``no_focus``: 不在所列重点之内 (none of those listed); ``plan_in_step``: 同步起草解读方案 (an interpretation plan drafted in step); ``not_read``: 不在所见条文之内，须查原文 (not in what was read; the text has to be looked up); ``principal_leads``: 主要负责同志带头宣讲 (the principals explain it themselves); ``interpreted``: 与文件同步解读 (interpreted in step with the document); ``explained``: 以新闻发布会、吹风、访谈、文章等讲解背景、目标和要点 (background, aims and main points explained by press conference, briefing, interview or article); ``with_plan``: 文件和解读方案一并报批，公开后发布解读材料 (plan handed in with the document, material released after it); ``by_experts``: 组织政策参与制定者、有关领域专家学者解读 (interpreted by those who took part and by experts)."""


class InterpretationScopeFacts(TypedDict, total=False):
    """解读范围 (what needs an interpretation): what ``interpretation.scope`` is told; ``None`` for not known."""

    important_of_department: bool | None
    """是否为部门自行出台的重要文件？ is it an important document of a department's own?"""

    important_of_government: bool | None
    """是否为以县人民政府或者其办公室名义出台的重要政策文件等？ is it an important policy document or the like in the name of the county government or its office?"""

    countryside: bool | None
    """是否涉及乡村振兴？ is it about the countryside?"""

    demand: bool | None
    """是否涉及扩大内需和有效投资？ is it about demand and investment?"""

    employment: bool | None
    """是否为就业政策？ is it about employment?"""

    environment: bool | None
    """是否涉及改善生态环境？ is it about the environment?"""

    finance: bool | None
    """是否为金融惠企政策？ is it finance for enterprises?"""

    fiscal: bool | None
    """是否为财政政策？ is it fiscal policy?"""

    livelihood: bool | None
    """是否涉及保障改善民生？ is it about people's livelihood?"""

    manufacturing: bool | None
    """是否涉及制造业高质量发展？ is it about manufacturing?"""

    opening_up: bool | None
    """是否涉及高水平对外开放？ is it about opening up to the world?"""

    reform: bool | None
    """是否涉及重点领域改革？ is it a reform in a key field?"""

    region: bool | None
    """是否涉及京津冀协同发展？ is it about Beijing, Tianjin and Hebei together?"""

    safety: bool | None
    """是否涉及提升安全发展水平？ is it about safe development?"""

    science: bool | None
    """是否涉及推进科技创新？ is it about science and innovation?"""

    tax_cuts: bool | None
    """是否为减税降费政策？ does it cut taxes and fees?"""

    towns: bool | None
    """是否涉及新型城镇化？ is it about the growth of towns?"""

    normative_document: bool | None
    """是否为市政府规范性文件？ is it a normative document of the city government?"""

    important_policy: bool | None
    """是否为重要政策？ is it an important policy?"""

    wide_or_watched: bool | None
    """是否为涉及面广、社会关注度高的法规政策或者重大措施？ is it a rule, policy or major measure of wide scope and high public attention?"""

    important_rules: bool | None
    """是否为重要政策法规？ is it an important policy or rule?"""

    vital_decision: bool | None
    """是否为涉及群众切身利益的重大决策？ is it a major decision that touches people's vital interests?"""


InterpretationScopeMajorOutcome = Literal["explain", "not_required"]
"""``explain``: 通过新闻发布会、接受访谈等方式宣传解读 (explain it by press conference, interview or the like); ``not_required``: 本条不要求宣传解读 (no explanation required here)."""


class InterpretationScopeMajorFacts(TypedDict, total=False):
    """重大行政决策的宣传解读 (explaining a major decision): what ``interpretation.scope.major`` is told; ``None`` for not known."""

    specialised: bool | None
    """是否为专业性、技术性较强的重大行政决策？ is it a major decision that takes special knowledge to understand?"""

    wide_concern: bool | None
    """是否为社会公众普遍关心的重大行政决策？ is it a major decision of wide public concern?"""

    withheld_by_law: bool | None
    """决策事项是否依法不予公开？ does the law keep the decision from the public?"""


InterpretationThreeSyncStep = Literal["prepare", "sign", "release", "attach", "present", "submit", "publish"]
"""``prepare``: 与文件同步组织 (prepared together with the document); ``sign``: 与文件同步审签 (signed off together with the document); ``release``: 与文件同步发布 (released together with the document); ``attach``: 作为“代拟稿”附件一并报送 (hand it in as an annex to the draft document); ``present``: 连同文件呈送审签 (present both for signature); ``submit``: 解读方案、解读材料与文件一并报审 (hand in plan and material together with the document); ``publish``: 在政府网站发布解读材料 (release the material on the government website)."""


class InterpretationThreeSyncFacts(TypedDict, total=False):
    """三同步 (in step with the document): what ``interpretation.three_sync`` is told; ``None`` for not known."""

    in_government_name: bool | None
    """是否拟以本级政府或者其办公厅（室）名义发文？ is it to be issued in the name of the government or its general office?"""

    department_document: bool | None
    """是否以部门名义印发？ is it issued in a department's name?"""


InterpretationThreeSyncSentBackOutcome = Literal["return", "no_return"]
"""``return``: 退文 (sent back); ``no_return``: 不因此退文 (not sent back on this ground)."""


class InterpretationThreeSyncSentBackFacts(TypedDict, total=False):
    """材料不齐全退文 (return of an incomplete submission): what ``interpretation.three_sync.sent_back`` is told; ``None`` for not known."""

    approved_by_principal: bool | None
    """解读材料是否经部门主要负责人审定？ did the department's principal approve it?"""

    attached: bool | None
    """解读材料是否作为附件一并报送？ is the interpretation attached?"""

    in_government_name: bool | None
    """是否拟以本级政府或者其办公厅（室）名义发文？ is it to be issued in the name of the government or its general office?"""



class LeadershipInChargeFacts(TypedDict, total=False):
    """分管领导 (leader in charge): what ``leadership.in_charge`` is told; ``None`` for not known."""

    named: bool | None
    """确定1名政府领导分管 one leader of the government named to be in charge"""

    published: bool | None
    """对外公布 the name published"""

    deadlines: bool | None
    """工作完成时限 their deadlines"""

    duties: bool | None
    """工作职责和任务 its duties and tasks"""

    funds: bool | None
    """经费 funds"""

    office: bool | None
    """工作机构 an office"""

    staff: bool | None
    """人员 staff"""


LedgerSuperviseOutcome = Literal["supervised", "not_listed"]
"""``supervised``: 可以督察督办，检查流程，并公开接受监督 (may be supervised: its course is checked, in the open); ``not_listed``: 条文未列明 (not named in the text)."""


class LedgerSuperviseFacts(TypedDict, total=False):
    """督查督办 (supervision of tasks): what ``ledger.supervise`` is told; ``None`` for not known."""

    assigned: bool | None
    """是否为领导交办的事项？ did a leader assign it?"""

    document: bool | None
    """是否为文件安排的事项？ was it set by a document?"""

    meeting: bool | None
    """是否为会议安排的事项？ was it set by a meeting?"""


LedgerTaskCase = Literal["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "21_ipv6", "22", "23", "24", "25", "26", "27", "28", "29", "30", "31", "32", "2_catalogue", "3_2016", "3_2017", "3_2018", "3_2020", "5_audit", "5_documents", "6_powers", "6_market", "6_enforcement", "6_permits", "6_supervision", "6_livelihood", "6_fees", "7_services", "7_intermediaries", "7_purchase", "7_enterprises", "9_fields", "9_projects", "9_grassroots", "10_open", "10_use", "11_media", "13_supervise", "13_respond", "13_outward", "14_rules", "14_enforcement", "14_centres", "16_platform", "16_credit", "16_accounts", "17_sites", "20_assess", "20_third_party", "20_bulletin", "20_plan", "network_query", "hotline_trial", "hotline_counties", "hotline_city", "query_facilities", "website", "leaders", "funds"]
"""``1``: 公开规划并归集历史规划 (publish plans and collect past ones); ``2``: 门户网站展示规划体系 (show the system of plans on the portal); ``3``: 公开市场准入负面清单和监管信息 (publish the market-access negative list and market supervision); ``4``: 扩大预决算公开 (widen disclosure of budgets and final accounts); ``5``: 定期公开政府债务 (publish government debt regularly); ``6``: 公开债券、国有资产报表和惠民补贴 (publish bonds, state-asset statements and subsidies); ``7``: 发布疫情防控权威信息 (release authoritative epidemic information); ``8``: 统筹规范疫情信息公开 (coordinate and standardise epidemic information); ``9``: 公开重大健康行动和健康科普 (publish health campaigns and health education); ``10``: 监管公共企事业单位信息公开 (supervise disclosure by public enterprises and institutions); ``11``: 制定公共企事业单位信息公开配套制度 (make matching rules for public enterprises and institutions); ``12``: 深入解读宏观政策 (interpret macro policies in depth); ``13``: 改进解读方式和政策咨询服务 (improve interpretation and policy consulting); ``14``: 跟踪政策舆情并释疑解惑 (follow opinion on policies and answer doubts); ``15``: 回应重点领域舆情 (respond to opinion in key fields); ``16``: 健全舆情收集、研判、回应机制 (improve collection, assessment and response to opinion); ``17``: 更新网站行政法规文本 (update administrative regulations on websites); ``18``: 清理并集中公开现行有效规章 (sort out and publish all government rules in force); ``19``: 加强政府信息全过程管理 (manage government information throughout its life); ``20``: 规范依申请公开办理 (standardise the handling of requests); ``21``: 推进政府网站和新媒体集约化 (consolidate government websites and new media); ``21_ipv6``: 政府门户网站支持互联网协议第6版 (IPv6 support on the government portal); ``22``: 推进统一政府信息公开平台建设 (build the unified disclosure platform); ``23``: 建设政务新媒体监管平台 (build a supervision platform for new media); ``24``: 落实基层政务公开标准指引 (apply the standards of grassroots openness); ``25``: 衔接乡镇政务公开与村（居）务公开 (link township and village openness); ``26``: 公开政府权责清单 (publish the list of powers and duties); ``27``: 制定公众参与事项目录 (draw up a catalogue of public participation); ``28``: 加强重点领域公开协调 (coordinate disclosure in key fields); ``29``: 加强行政与司法互动 (link administration and courts); ``30``: 加强业务交流培训 (exchange experience and train staff); ``31``: 规范公开考核评议 (standardise assessment and evaluation); ``32``: 建立台账并监督检查 (keep a ledger and inspect); ``2_catalogue``: 扩展并完善主动公开基本目录 (extend and complete the basic catalogue of proactive disclosure); ``3_2016``: 政务公开纳入政府绩效考核 (bring openness into performance assessment); ``3_2017``: 健全公开机构，推行网上行权 (complete the offices, exercise powers online); ``3_2018``: 推进公开制度化、标准化、信息化 (make openness systematic, standard and digital); ``3_2020``: 实行政务公开负面清单制度 (apply the negative list); ``5_audit``: 审计信息公开和结果公告 (audit information and results); ``5_documents``: 规范性文件发布、有效期和清理 (normative documents: release, validity, clean-up); ``6_powers``: 公开权力清单和责任清单 (lists of powers and duties); ``6_market``: 市场准入负面清单 (negative list of market access); ``6_enforcement``: 行政执法公示 (publicity of enforcement); ``6_permits``: 行政许可和行政处罚公开 (permits and penalties); ``6_supervision``: 监管情况公开 (supervision of the fields); ``6_livelihood``: 民生资金和扶贫信息公开 (livelihood funds and poverty relief); ``6_fees``: 收费和基金目录清单 (list of fees and funds); ``7_services``: 政务服务和办事指南 (services and guides to them); ``7_intermediaries``: 审批中介服务清单 (list of intermediary services); ``7_purchase``: 购买服务和PPP公开 (purchased services and public-private partnership); ``7_enterprises``: 公共企事业单位办事公开 (openness of public enterprises and institutions); ``9_fields``: 重点领域信息公开 (disclosure in key fields); ``9_projects``: 重大建设项目信息公开 (major construction projects); ``9_grassroots``: 基层政务公开 (openness at the grassroots); ``10_open``: 政府数据开放 (open government data); ``10_use``: 社会开发利用政府数据 (use of the data by society); ``11_media``: 县属新闻媒体解读 (interpretation by the county's media); ``13_supervise``: 重大政务舆情回应督办 (supervision of responses to public opinion); ``13_respond``: 回应热点问题 (respond to hot topics); ``13_outward``: 对外媒体报道 (reports by media abroad); ``14_rules``: 制度和标准 (rules and standards); ``14_enforcement``: 执法监督机制 (supervision of enforcement); ``14_centres``: 政务服务中心和网站规范 (service centres and rules for websites); ``16_platform``: 电子政务设施和互联网+政务 (infrastructure and “internet plus”); ``16_credit``: 信用信息互联共享 (sharing of credit information); ``16_accounts``: 开设政务微博、微信 (open official microblog and WeChat accounts); ``17_sites``: 关停迁移乡镇和部门网站 (close and move township and department websites); ``20_assess``: 年度考核和绩效考核 (yearly and performance assessment); ``20_third_party``: 第三方评估和社会监督 (evaluation by third parties, public supervision); ``20_bulletin``: 通报和问责 (bulletins and accountability); ``20_plan``: 制定实施方案并落实 (draw up a plan and carry it out); ``network_query``: 开通政务信息网络查询系统 (open the online query system); ``hotline_trial``: 省级部门和昆明市、大理州专线试运行 (trial run of the hotline in provincial departments, Kunming and Dali); ``hotline_counties``: 其他州市专线推广至县级以上行政机关 (extend the hotline to agencies at county level and above elsewhere); ``hotline_city``: 本市开通96128专线并连接各级各部门 (open the city's 96128 hotline and connect all departments); ``query_facilities``: 完成查阅场所公开设施建设 (finish the facilities of the reading places); ``website``: 建成部门政府网站 (build the departments' websites); ``leaders``: 列入各级领导干部党风廉政建设责任制必须考核的内容 (made part of the assessment that leaders at every level must pass); ``funds``: 政府信息公开工作所需经费纳入财政预算 (the funds for disclosure stand in the budget)."""

LegalCounselScopeOutcome = Literal["counsel", "not_listed"]
"""``counsel``: 法律顾问参与 (legal counsel takes part); ``not_listed``: 条文未列明 (not named in the text)."""


class LegalCounselScopeFacts(TypedDict, total=False):
    """法律顾问事项 (matters for legal counsel): what ``legal_counsel.scope`` is told; ``None`` for not known."""

    dispute: bool | None
    """是否为涉及政务公开的行政复议、行政诉讼等案件？ is it a reconsideration, lawsuit or the like about openness?"""

    major_opinion: bool | None
    """是否应对处置涉及本区的重大政务舆情？ is major public opinion about the district being handled?"""

    normative_document: bool | None
    """是否制定、审查政务公开相关规范性文件？ is a normative document on openness drawn up or reviewed?"""

    stability_risk: bool | None
    """是否分析评估重大决策预公开的社会稳定风险？ is the risk to stability of disclosing a major decision beforehand being assessed?"""


MediaAccountOutcome = Literal["one_only", "nothing_due", "close_or_change", "rename", "change_holder", "file", "review_and_register", "not_listed_here"]
"""``one_only``: 原则上不再开设 (in principle no second account); ``nothing_due``: 没有应办的手续 (nothing to be done); ``close_or_change``: 按程序注销或者变更账号信息，并向社会公告 (close the account or change its data, and announce it); ``rename``: 修改账号主体并同步更名，书面向县政府办公室报备 (change the holder and the name, and file it in writing with the county office); ``change_holder``: 修改账号主体 (change the holder of the account); ``file``: 向县政府办公室与县委网信办报备 (file it with the county office and the internet office); ``review_and_register``: 审核登记 (reviewed and registered); ``not_listed_here``: 条文未写明变更、注销 (the text does not speak of altering or closing one)."""


class MediaAccountFacts(TypedDict, total=False):
    """账号开设 (opening an account): what ``media.account`` is told; ``None`` for not known."""

    has_account_there: bool | None
    """本单位在同一个第三方平台是否已有账号？ does the unit have an account on the same platform already?"""

    opens_account: bool | None
    """是否拟开设账号？ is an account to be opened?"""

    alters_account: bool | None
    """是否变更账号？ is an account altered?"""

    closes_account: bool | None
    """是否注销账号？ is an account closed?"""

    functions_changed: bool | None
    """主办单位机构职能是否发生变化？ did the functions of the unit change?"""

    name_changed: bool | None
    """主办单位名称是否发生变化？ did the name of the unit change?"""

    named_after_unit: bool | None
    """平台是否以机构名称命名？ does the account bear the unit's name?"""



class MediaAccountAnnouncedFacts(TypedDict, total=False):
    """报备和公告 (filing and announcement): what ``media.account.announced`` is told; ``None`` for not known."""

    announced: bool | None
    """变更信息及时向社会公告 the change announced to the public in time"""

    county_office: bool | None
    """向县政府办公室报备 filed with the county office"""

    internet_office: bool | None
    """向县委网信办报备 filed with the internet office"""



class MediaAccountNamingFacts(TypedDict, total=False):
    """账号名称和头像 (name and picture of an account): what ``media.account.naming`` is told; ``None`` for not known."""

    name: bool | None
    """名称简洁、直观、规范 a name that is short, clear and proper"""

    picture: bool | None
    """头像鲜明、端庄、文明 a picture that is distinct, dignified and decent"""



class MediaAccountOpeningFacts(TypedDict, total=False):
    """开通政务微博、微信 (opening an official microblog or WeChat account): what ``media.account.opening`` is told; ``None`` for not known."""

    measures: bool | None
    """管理办法 rules of management"""

    procedure: bool | None
    """规范的发布程序 a proper procedure of release"""

    registered: bool | None
    """审核登记 review and registration"""

    safe: bool | None
    """安全可靠 safety and reliability"""


MediaChainStep = Literal["review", "post", "prepare"]
"""``review``: 分级分类审核 (review by level and kind); ``post``: 发布 (posting); ``prepare``: 拟稿并初核 (prepare the item)."""

MediaCleanupOutcome = Literal["close", "merge", "set_right", "nothing_to_mend"]
"""``close``: 注销账号，并向社会公告 (close it, and announce it); ``merge``: 清理、整合，并向社会公告 (clear up and merge, and announce it); ``set_right``: 重点整改 (set it right); ``nothing_to_mend``: 没有应当整改的问题 (nothing to set right)."""


class MediaCleanupFacts(TypedDict, total=False):
    """新媒体清理整改 (clean-up of accounts): what ``media.cleanup`` is told; ``None`` for not known."""

    badly_run: bool | None
    """运维管理是否不规范？ is it badly run?"""

    disused: bool | None
    """账号是否已停用？ is the account disused?"""

    dormant: bool | None
    """内容是否长期不更新？ has it long not been updated?"""

    inaccurate: bool | None
    """信息发布是否不准确？ is what it posts inaccurate?"""

    off_identity: bool | None
    """发布内容是否与官方认证身份不符？ do its posts not fit its certified identity?"""

    similar: bool | None
    """是否与其他账号职能相近、内容相似？ are its functions and contents like another account's?"""

    unresponsive: bool | None
    """互动回应是否不及时？ are its answers late?"""

    duplicate: bool | None
    """是否重复建设？ does it duplicate another?"""

    entertainment: bool | None
    """是否“娱乐化”？ has it turned into entertainment?"""

    hollow: bool | None
    """是否“空壳”？ is it an empty shell?"""

    little_used_and_unmaintained: bool | None
    """是否群众关注度和利用率低、确属无力维护？ is it little followed and used, and can it really not be maintained?"""

    rushed: bool | None
    """是否一哄而上开设？ was it opened in a rush?"""


MediaContentOutcome = Literal["must_not_post", "not_in_principle", "may_post"]
"""``must_not_post``: 不得发布 (must not be posted); ``not_in_principle``: 原则上不转载 (in principle not reposted); ``may_post``: 审查后可以发布 (may be posted after review)."""


class MediaContentFacts(TypedDict, total=False):
    """新媒体内容规范 (content rules for new media): what ``media.content`` is told; ``None`` for not known."""

    advertising: bool | None
    """是否为商业广告或者链接商业广告页面？ is it, or does it link to, commercial advertising?"""

    from_authority: bool | None
    """是否来自党委、政府网站等权威媒体？ is it from Party or government websites or other authoritative media?"""

    from_listed_unit: bool | None
    """是否来自有关主管部门和本单位确定的稿源单位？ is it from a source that the competent department and the unit have fixed?"""

    personal: bool | None
    """是否为擅自发布的代表个人观点、意见、情绪的言论？ is it somebody's own view, opinion or mood, posted without authority?"""

    repost: bool | None
    """是否为转载？ is it a repost?"""



class MediaDutyFacts(TypedDict, total=False):
    """新媒体值守 (staff and duty of an account): what ``media.duty`` is told; ``None`` for not known."""

    duty_roster: bool | None
    """值班值守和日常监看 a duty roster and daily watch"""

    established_staff: bool | None
    """在编人员专人专岗 established staff appointed for it"""

    outsourced: bool | None
    """是否委托其他单位运营？ is another body entrusted with running it?"""

    patrol: bool | None
    """内容巡查 patrol of the contents"""

    patrol_record: bool | None
    """巡查记录 a record of the patrols"""

    section: bool | None
    """专门股室负责 a section in charge"""

    supervised: bool | None
    """开设单位的管理和检查指导 supervision by the unit that holds it"""

    training: bool | None
    """从业人员培训 training of the staff"""



class MediaInteractionFacts(TypedDict, total=False):
    """新媒体互动 (interaction of an account): what ``media.interaction`` is told; ``None`` for not known."""

    contact: bool | None
    """明示联系方式 how to reach it shown"""

    functions: bool | None
    """明示本单位职能 the unit's functions shown"""

    handled: bool | None
    """审看发布、处理反馈公众留言 the public's messages reviewed, handled and answered"""

    person: bool | None
    """专人负责落实回复 a person appointed to answer"""

    real_time: bool | None
    """实时管理留言、跟帖、评论 messages and comments managed in real time"""



class MediaSecurityFacts(TypedDict, total=False):
    """新媒体安全 (security of new media): what ``media.security`` is told; ``None`` for not known."""

    credentials: bool | None
    """账号、密码安全管理，密码强度高 account and password kept safe, the password strong"""

    no_other_software: bool | None
    """没有与工作无关的软件 no software unrelated to the work"""

    no_unknown_network: bool | None
    """不接入不明网络 no unknown network"""

    own_device: bool | None
    """专用设备，专机专用 a device used for nothing else"""

    own_person: bool | None
    """专人专用 a person who alone uses it"""

    secrets_kept: bool | None
    """严格管理涉及国家秘密、商业秘密、个人隐私的信息 state secrets, trade secrets and privacy strictly kept"""


MessageAcceptOutcome = Literal["accept", "not_listed"]
"""``accept``: 予以受理 (accepted); ``not_listed``: 不在应当受理的七种情形之内 (none of the seven kinds that must be accepted)."""


class MessageAcceptFacts(TypedDict, total=False):
    """留言受理 (acceptance of a message): what ``message.accept`` is told; ``None`` for not known."""

    complaint: bool | None
    """是否投诉、举报本县各级各部门及领导干部的办事效率、工作作风、廉洁自律等？ is it a complaint or report about the efficiency, conduct or integrity of the county's authorities or officials?"""

    emergency: bool | None
    """是否反映重大紧急突发事件、重要社情民意？ is it a major emergency or important public sentiment?"""

    implementation: bool | None
    """是否反映中央和省、市、县重大决策部署、重要政策措施的贯彻落实情况？ is it about how major decisions or important policies of the centre, province, city or county are carried out?"""

    livelihood: bool | None
    """是否反映群众日常工作、生活中的热点、难点问题及解决问题的建议和诉求？ is it a pressing or hard problem of daily work and life, or a proposal or request to solve one?"""

    other: bool | None
    """是否为需要反映的其他相关重要情况和问题？ is it another important matter that has to be reported?"""

    problem: bool | None
    """是否反映影响经济社会发展、人民群众切身利益和社会稳定的突出问题？ is it a serious problem for development, for people's vital interests or for stability?"""

    proposal: bool | None
    """是否对全县国民经济和社会发展提出意见或者建议？ is it an opinion or proposal on the county's economy and society?"""



class MessageArchiveFacts(TypedDict, total=False):
    """留言归档 (archiving of a message): what ``message.archive`` is told; ``None`` for not known."""

    instructed: bool | None
    """是否有领导批示？ is there a leader's instruction?"""

    instruction: bool | None
    """领导批示 the leader's instruction"""

    proposal: bool | None
    """拟办信息 the proposed handling"""

    result: bool | None
    """办理结果 the result"""

    stub: bool | None
    """转（督）办存根 the stub of transfer or supervision"""

    transferred: bool | None
    """是否转办、督办？ was it transferred or supervised?"""


MessageConfidentialOutcome = Literal["barred", "no_bar"]
"""``barred``: 应当保密，不得泄露、转送 (confidential: must not be revealed or passed on); ``no_bar``: 没有保密的情形 (no bar of confidentiality)."""


class MessageConfidentialFacts(TypedDict, total=False):
    """留言保密 (confidentiality of a message): what ``message.confidential`` is told; ``None`` for not known."""

    asked: bool | None
    """留言人是否要求保密？ did the writer ask for confidence?"""

    identity: bool | None
    """是否透露来信人的姓名、电话、住址等个人信息？ would the writer's name, telephone, address or the like be revealed?"""

    identity_only_if_asked: bool | None
    """个人信息也只在留言人要求时保密 personal data too are kept only where the writer asks for it"""

    leaders_note: bool | None
    """是否泄露或者传播领导同志对有关信件的批示等？ would a leader's instruction on the letter be revealed or spread?"""

    matter: bool | None
    """是否透露诉求事项？ would the matter raised be revealed?"""

    may_harm: bool | None
    """是否泄露、扩散可能对来信人权益造成损害的内容？ would content be spread that may harm the writer?"""

    to_the_accused: bool | None
    """是否将检举、控告类信件转至被检举、控告的单位或者个人？ would a report or accusation be passed to the body or person accused?"""


MessageDisputedOutcome = Literal["clear_up", "explain", "nothing"]
"""``clear_up``: 解释说明，并解疑释惑、正面引导 (explain, clear up the doubts and guide); ``explain``: 解释说明 (explain); ``nothing``: 没有疑义 (nothing is doubted)."""


class MessageDisputedFacts(TypedDict, total=False):
    """对回复有疑义 (disputed reply): what ``message.disputed`` is told; ``None`` for not known."""

    doubted: bool | None
    """网民对回复是否有疑义？ does the writer doubt the reply?"""

    no_basis: bool | None
    """所提是否没有政策法律依据？ is there no basis in policy or law for what is asked?"""



class MessageHandlingFacts(TypedDict, total=False):
    """留言办理原则 (handling of a message): what ``message.handling`` is told; ``None`` for not known."""

    answers_the_question: bool | None
    """内容问有所答 an answer to what was asked"""

    clear: bool | None
    """表述清晰完整 a clear and complete account"""

    concise: bool | None
    """文字简明扼要 a concise text"""

    contact: bool | None
    """与留言者联系沟通 contact with the writer"""

    face_to_face: bool | None
    """尽可能当面回复 a reply face to face, as far as possible"""

    investigated: bool | None
    """联合署名的，认真调查处理、摸清情况 a joint letter investigated and dealt with"""

    joint: bool | None
    """是否由多名群众联合署名？ is it signed by several people together?"""

    lawful: bool | None
    """依法、按政策办理，不推诿扯皮 handled by law and policy, without passing it on"""

    measured: bool | None
    """措辞得当平和 a fitting and calm tone"""

    not_solvable_now: bool | None
    """是否因条件所限暂时难以解决？ can the matter not be solved for now?"""

    polite: bool | None
    """用语礼貌文明 polite words"""

    progress: bool | None
    """将进展情况告知留言人 the writer told of the progress"""

    reachable: bool | None
    """能否联系上留言人？ can the writer be reached?"""

    result_fed_back: bool | None
    """联合署名的，及时反馈办理结果 the result of a joint letter fed back in time"""

    written_opinion: bool | None
    """留言人对办理情况的书面意见 the writer's written opinion on the handling"""


MessageOverdueOutcome = Literal["liability", "criticism", "none"]
"""``liability``: 严肃追究有关领导和工作人员的责任 (leaders and staff concerned are held liable); ``criticism``: 对责任单位通报批评 (the unit is criticised in a notice); ``none``: 没有责任 (no liability)."""


class MessageOverdueFacts(TypedDict, total=False):
    """逾期办理责任 (overdue messages): what ``message.overdue`` is told; ``None`` for not known."""

    delayed: bool | None
    """是否无故拖延？ was it put off without reason?"""

    grave_delay: bool | None
    """是否因办理不及时造成较大负面影响或者严重后果？ did late handling have a considerable bad effect or grave results?"""

    overdue: bool | None
    """交办件是否逾期未办结？ is it overdue and not finished?"""

    perfunctory: bool | None
    """是否敷衍塞责？ was it handled perfunctorily?"""

    poor_quality: bool | None
    """办理回复质量是否差？ are handling and reply of poor quality?"""


MessageRedirectOutcome = Literal["tell", "handle"]
"""``tell``: 按情形告知留言人 (the writer is told what applies); ``handle``: 没有分别处理的情形 (nothing to be dealt with otherwise)."""


class MessageRedirectFacts(TypedDict, total=False):
    """留言分别处理 (redirection of a message): what ``message.redirect`` is told; ``None`` for not known."""

    outside_government: bool | None
    """是否不属于政府管理权限范围？ is it outside the government's powers?"""

    private_or_attacking: bool | None
    """内容是否涉及个人隐私或者具有恶意攻击性？ does it touch on personal privacy, or is it a malicious attack?"""

    statutory_route: bool | None
    """是否依法应当通过诉讼、仲裁、行政复议等法定途径解决？ does the law leave it to litigation, arbitration, administrative reconsideration or another statutory route?"""

    unclear: bool | None
    """是否主题不明、内容不具体，无法核实？ are topic or content so unclear that it cannot be verified?"""



class MessageRedirectToldFacts(TypedDict, total=False):
    """告知留言人的内容 (what the writer is told): what ``message.redirect.told`` is told; ``None`` for not known."""

    outside_government: bool | None
    """是否不属于政府管理权限范围？ is it outside the government's powers?"""

    private_or_attacking: bool | None
    """内容是否涉及个人隐私或者具有恶意攻击性？ does it touch on personal privacy, or is it a malicious attack?"""

    proper_way: bool | None
    """告知其通过正当合法途径、方式反映诉求 to raise the demand in a proper and lawful way"""

    route: bool | None
    """告知其反映途径 where else the matter can be raised"""

    statutory_route: bool | None
    """是否依法应当通过诉讼、仲裁、行政复议等法定途径解决？ does the law leave it to litigation, arbitration, administrative reconsideration or another statutory route?"""

    statutory_route_told: bool | None
    """告知其法定途径 which statutory route there is"""

    topic_and_content: bool | None
    """告知其明确主题、内容 to make topic and content clear"""

    unclear: bool | None
    """是否主题不明、内容不具体，无法核实？ are topic or content so unclear that it cannot be verified?"""

    warning: bool | None
    """告知其已涉嫌违法 that the message may be unlawful"""


MessageReplyChainStep = Literal["sign", "report", "reply_online"]
"""``sign``: 审核签字 (review and signature); ``report``: 上报 (report upwards); ``reply_online``: 网上回复办理情况 (reply online)."""


class MessageStaffFacts(TypedDict, total=False):
    """留言办理责任到人 (staff for messages): what ``message.staff`` is told; ``None`` for not known."""

    officer: bool | None
    """指派一名工作人员专门负责日常办理 one member of staff is named for the daily work"""

    principal: bool | None
    """主要负责同志亲自处理重要来信 the principal handles important letters in person"""



class NegativeListEntryFacts(TypedDict, total=False):
    """负面清单条目要求 (requirements of a list entry): what ``negative_list.entry`` is told; ``None`` for not known."""

    checkable: bool | None
    """便于检查监督 being checkable"""

    detailed: bool | None
    """详细具体的范围 a detailed and concrete scope"""

    updated: bool | None
    """及时调整更新 timely updating"""

    filed: bool | None
    """报本级政府信息公开主管部门备案 filing with the disclosure department of the same level"""

    reason: bool | None
    """逐条说明的免予公开理由 the reason for each exemption"""

    separate_catalogue: bool | None
    """单独编制的目录 a separate catalogue"""


NegativeListMemberOutcome = Literal["on_list", "open"]
"""``on_list``: 纳入负面清单管理 (on the negative list); ``open``: 原则上依法依规公开 (opened in principle, under laws and rules)."""


class NegativeListMemberFacts(TypedDict, total=False):
    """负面清单事项 (item of the negative list): what ``negative_list.member`` is told; ``None`` for not known."""

    endangers_security: bool | None
    """公开后是否危及国家安全、经济安全、公共安全、社会稳定等？ would disclosure endanger national, economic or public security, social stability or the like?"""


OpendayGuestOutcome = Literal["guest", "no_guest"]
"""``guest``: 属于邀请对象 (may be invited); ``no_guest``: 不属于邀请对象 (not among those invited)."""


class OpendayGuestFacts(TypedDict, total=False):
    """开放日邀请对象 (guests of the open day): what ``openday.guest`` is told; ``None`` for not known."""

    cares: bool | None
    """是否关心县域经济社会发展？ does the person care about the county's development?"""

    citizen: bool | None
    """是否为公民？ is the person a citizen?"""

    full_capacity: bool | None
    """是否具有完全民事行为能力？ has the person full civil capacity?"""

    lives_here: bool | None
    """是否在本县生活？ does the person live in the county?"""

    studies_here: bool | None
    """是否在本县学习？ does the person study in the county?"""

    works_here: bool | None
    """是否在本县工作？ does the person work in the county?"""



class OpendayPlanContentFacts(TypedDict, total=False):
    """开放日方案内容 (contents of the open-day plan): what ``openday.plan_content`` is told; ``None`` for not known."""

    activities: bool | None
    """活动内容 what takes place"""

    duties: bool | None
    """职责分工 who does what"""

    manner: bool | None
    """活动方式 in what manner"""

    participants: bool | None
    """参加人员 who takes part"""

    schedule: bool | None
    """时间安排 when"""


OpendaySelectionStep = Literal["group", "quota", "candidates", "joint_review", "publish_list"]
"""``group``: 成立代表遴选小组 (set up a selection group); ``quota``: 拟定代表人数及分配名额 (set the number of guests and the quotas); ``candidates``: 公开征集或者组织推荐产生初步对象 (find candidates by public call or nomination); ``joint_review``: 联合审查，确定代表 (joint examination settles the list); ``publish_list``: 公示代表 (publish the list)."""

OpinionFocusOutcome = Literal["focus", "no_focus"]
"""``focus``: 作为回应处置重点 (a focus of response); ``no_focus``: 不是回应处置重点 (no focus of response)."""


class OpinionFocusFacts(TypedDict, total=False):
    """舆情回应重点 (what needs a response): what ``opinion.focus`` is told; ``None`` for not known."""

    emergency: bool | None
    """是否涉及突发事件处置和自然灾害应对？ is it about handling an emergency or a natural disaster?"""

    major_other: bool | None
    """是否为其他事关改革发展稳定的重大政务舆情？ is it other major public opinion on reform, development or stability?"""

    misread_policy: bool | None
    """对政府及其部门重大政策措施是否存在误解误读？ is a major policy or measure of the government misunderstood?"""

    moral_floor: bool | None
    """是否涉及民生领域、严重冲击社会道德底线？ is it about people's livelihood, a grave blow to social morals?"""

    superior_demands: bool | None
    """上级政府是否要求下级政府主动回应？ does a superior government ask for a response?"""

    vital_interests: bool | None
    """是否涉及公众切身利益且产生较大影响？ does it touch the public's vital interests, with considerable effect?"""

    credibility: bool | None
    """是否引发媒体和公众关切、可能影响政府形象和公信力？ does it concern media and public, and may it affect the government's image and credibility?"""

    district_decision: bool | None
    """是否涉及区委、区政府重要决策部署、区政府常务会议？ is it about a major decision of the district committee or government, or its executive meeting?"""

    false_and_harmful: bool | None
    """是否为严重危害社会秩序和国家利益的不实信息？ is it false information that gravely harms order and the state?"""


OpinionLevelOutcome = Literal["level_ordinary", "level_hot_topic", "level_sensitive", "level_emergency", "not_listed"]
"""``level_ordinary``: 一般性事项 (ordinary matter); ``level_hot_topic``: 社会热点问题 (hot topic); ``level_sensitive``: 复杂敏感事件 (complex and sensitive event); ``level_emergency``: 重大突发事态 (major emergency); ``not_listed``: 未列明的级别 (a level the text does not name)."""


class OpinionLevelFacts(TypedDict, total=False):
    """舆情分级 (level of public opinion): what ``opinion.level`` is told; ``None`` for not known."""

    emergency: bool | None
    """重大突发事态 a major emergency"""

    hot_topic: bool | None
    """社会热点问题 a hot topic"""

    level: Literal["ordinary", "hot_topic", "sensitive", "emergency"] | None
    """属于哪一级？ which level is it?"""

    ordinary: bool | None
    """一般性事项 an ordinary matter"""

    sensitive: bool | None
    """复杂敏感事件 a complex and sensitive event"""


OpinionOwnerOutcome = Literal["department", "township", "competent_department", "each_department", "not_listed", "handling_unit", "unit_concerned"]
"""``department``: 县政府相关部门为第一责任主体 (the county department concerned answers first); ``township``: 涉事乡镇为第一责任主体，县政府办公室会同县委网信办组织协调 (the township concerned answers first; the county office and the internet office coordinate); ``competent_department``: 县政府相关主管部门为第一责任主体，相关乡镇按属地管理原则回应 (the competent county department answers first; the townships respond for their own territory); ``each_department``: 相关部门按职责分工回应，县政府办公室会同县委网信办等协调，必要时确定牵头部门 (each department for its part; the county office and the internet office coordinate, and name a lead where needed); ``not_listed``: 条文未列明 (not named in the text); ``handling_unit``: 负责处置的街道、镇、园和区政府部门是第一责任单位，主要负责人是“第一新闻发言人” (the subdistrict, town, park or district department that handles it answers first, its principal as first spokesperson); ``unit_concerned``: 涉事责任部门 (the department responsible for the matter)."""


class OpinionOwnerFacts(TypedDict, total=False):
    """舆情回应责任主体 (who responds): what ``opinion.owner`` is told; ``None`` for not known."""

    county_policy: bool | None
    """是否涉及县政府重大政策、重要决策部署？ is it about a major policy or decision of the county government?"""

    one_township: bool | None
    """是否涉及一个乡镇？ does it concern one township?"""

    several_departments: bool | None
    """是否涉及多个部门？ does it concern several departments?"""

    several_townships: bool | None
    """是否涉及多个乡镇？ does it concern several townships?"""

    major_emergency: bool | None
    """是否为重大突发事件的信息发布？ is it information on a major emergency?"""

    own_matter: bool | None
    """是否涉及本地区本部门？ does it concern this place or department?"""



class OpinionOwnerConsistentFacts(TypedDict, total=False):
    """多个部门的回应 (a response of several departments): what ``opinion.owner.consistent`` is told; ``None`` for not known."""

    consulted: bool | None
    """部门之间沟通协商 consultation among the departments"""

    lead: bool | None
    """确定牵头部门 a lead named"""

    lead_needed: bool | None
    """是否有必要确定牵头部门？ is a lead needed?"""

    one_answer: bool | None
    """回应的信息准确一致 information that is accurate and the same"""


OpinionReplyOutcome = Literal["publish_accurate", "no_clarification", "investigate", "clarify", "measures_and_result", "authoritative"]
"""``publish_accurate``: 发布准确的政府信息予以澄清 (publish accurate government information to clear it up); ``no_clarification``: 没有应当澄清的信息 (nothing that has to be cleared up); ``investigate``: 先调查核实 (look into the facts first); ``clarify``: 及时说明真实情况，澄清事实真相 (say in time what the facts are); ``measures_and_result``: 及时公开采取的工作措施、处置结果等 (publish in time the measures taken and the result); ``authoritative``: 认真研判处置，及时发布准确权威信息 (judge and handle it, and publish accurate, authoritative information in time)."""


class OpinionReplyFacts(TypedDict, total=False):
    """澄清虚假或者不完整信息 (clearing up false or incomplete information): what ``opinion.reply`` is told; ``None`` for not known."""

    disturbs: bool | None
    """是否影响或者可能影响社会稳定、扰乱社会和经济管理秩序？ does it, or may it, affect social stability or disturb social and economic order?"""

    false_or_incomplete: bool | None
    """是否为虚假或者不完整信息？ is it false or incomplete information?"""

    investigated: bool | None
    """是否已经调查核实？ have the facts been looked into?"""

    untrue: bool | None
    """情况是否不真实或者有较大出入？ is it untrue, or far from the facts?"""

    concern: bool | None
    """是否为涉及部门的重要政务舆情、媒体关切等热点问题？ is it important opinion about a department, a concern of the media or the like?"""

    false_on_emergency: bool | None
    """是否为涉及突发事件的虚假不实消息？ is it false news of an emergency?"""


OpinionReportStep = Literal["respond", "report"]
"""``respond``: 区别情况分类回应 (response by kind); ``report``: 将情况报告上报上级机关 (report to the superior)."""

OpinionRiskOutcome = Literal["assess_first", "not_required"]
"""``assess_first``: 出台前进行舆情风险评估 (opinion risk assessed before it is issued); ``not_required``: 本条不要求评估 (not required by this provision)."""


class OpinionRiskFacts(TypedDict, total=False):
    """舆情风险评估 (assessment of opinion risk): what ``opinion.risk`` is told; ``None`` for not known."""

    major_decision: bool | None
    """是否为重大决策？ is it a major decision?"""

    vital_interests: bool | None
    """是否涉及群众切身利益？ does it touch people's vital interests?"""



class OpinionRiskAssessmentFacts(TypedDict, total=False):
    """舆情风险评估内容 (contents of the assessment): what ``opinion.risk.assessment`` is told; ``None`` for not known."""

    forecast: bool | None
    """对各种风险的预测研判 forecast of the risks"""

    level: bool | None
    """风险等级 level of risk"""

    plan: bool | None
    """处置预案 plan of response"""


OpinionStepsStep = Literal["monitor", "judge", "report", "handle", "respond"]
"""``monitor``: 检测收集 (monitor and collect); ``judge``: 分析研判 (analyse and judge); ``report``: 归口报送本级和上级机关 (report to the body's own and the higher level); ``handle``: 应对处置 (handle); ``respond``: 公开回应 (respond in public)."""

OpinionSuperviseOutcome = Literal["direct", "whole_course", "special", "not_required"]
"""``direct``: 区政府办公室直接督办 (the district office supervises directly); ``whole_course``: 区政府办公室会同宣传网信部门全过程监督 (the district office, with the publicity and internet offices, supervises the whole course); ``special``: 督查部门专项督办，结果及时在门户网站发布 (special supervision, its result published on the portal in time); ``not_required``: 本条不要求专项督办 (no special supervision required here)."""


class OpinionSuperviseFacts(TypedDict, total=False):
    """重大舆情督办 (supervision of public opinion): what ``opinion.supervise`` is told; ``None`` for not known."""

    leaders_instruction: bool | None
    """是否为省、市、区政府领导批示的重要舆情？ is it important opinion on which a leader of the province, city or district gave an instruction?"""

    decision_carried_out: bool | None
    """是否涉及政府重大决策和重要工作部署贯彻落实情况等？ is it about how major decisions or important work of the government are carried out, or the like?"""

    major_problem: bool | None
    """公众反映的是否为重大问题？ does the public raise a major problem?"""

    sensitive: bool | None
    """公众反映的是否为敏感问题？ does the public raise a sensitive problem?"""


OpinionTransferOutcome = Literal["hand_over", "nothing"]
"""``hand_over``: 及时回应，并将情况和线索移交有关部门核实查处 (respond in time, and hand facts and leads to the department concerned); ``nothing``: 没有移交的情形 (nothing to hand over)."""


class OpinionTransferFacts(TypedDict, total=False):
    """违法线索移交 (handing over of breaches of law): what ``opinion.transfer`` is told; ``None`` for not known."""

    breach_found: bool | None
    """监测处置中是否发现违法违规行为？ was a breach of law or rules found on the way?"""


PredecisionBarOutcome = Literal["barred", "not_barred", "not_disclosed"]
"""``barred``: 不允许预公开 (not allowed); ``not_barred``: 没有不允许预公开的情形，内容须符合保密规定 (not barred; the contents keep to the rules of secrecy); ``not_disclosed``: 依法应当保密，不预公开 (kept secret by law: not disclosed beforehand)."""


class PredecisionBarFacts(TypedDict, total=False):
    """不得预公开 (bar to pre-decision disclosure): what ``predecision.bar`` is told; ``None`` for not known."""

    privacy_touched: bool | None
    """是否涉及个人隐私？ does it concern personal privacy?"""

    state_secret_touched: bool | None
    """是否涉及国家秘密？ does it concern a state secret?"""

    trade_secret_touched: bool | None
    """是否涉及商业秘密？ does it concern a trade secret?"""

    must_be_secret: bool | None
    """是否依法应当保密？ does the law require secrecy?"""



class PredecisionChannelsFacts(TypedDict, total=False):
    """预公开方式 (channels of pre-decision disclosure): what ``predecision.channels`` is told; ``None`` for not known."""

    board: bool | None
    """固定的信息公开栏 a fixed notice board"""

    channel: bool | None
    """预公开的方式 a channel"""

    other: bool | None
    """其他便于公众知晓的形式 another form that reaches the public"""

    portal: bool | None
    """县政府门户网站 the county portal"""

    press: bool | None
    """电视、报刊等媒体 television, newspapers and other media"""

    press_conference: bool | None
    """新闻发布会 a press conference"""

    newspaper: bool | None
    """报纸 newspapers"""

    radio: bool | None
    """广播 radio"""

    television: bool | None
    """电视 television"""



class PredecisionChannelsMajorFacts(TypedDict, total=False):
    """重大行政决策征求意见的途径 (channels for comments on a major decision): what ``predecision.channels.major`` is told; ``None`` for not known."""

    channel: bool | None
    """便于社会公众知晓的途径 a channel that reaches the public"""

    new_media: bool | None
    """政务新媒体 official new media"""

    other: bool | None
    """其他便于公众知晓的途径 another channel that reaches the public"""

    press: bool | None
    """报刊 newspapers and periodicals"""

    radio: bool | None
    """广播 radio"""

    television: bool | None
    """电视 television"""

    website: bool | None
    """政府网站 government website"""


PredecisionCommentCase = Literal["public_comment", "hearing_papers", "legality_review"]
"""``public_comment``: 公开征求意见 (public comment); ``hearing_papers``: 听证会材料送达 (delivery of hearing papers); ``legality_review``: 合法性审查 (legality review)."""


class PredecisionContentFacts(TypedDict, total=False):
    """预公开内容 (what is published before a decision): what ``predecision.content`` is told; ``None`` for not known."""

    basis: bool | None
    """决策依据 its basis"""

    draft: bool | None
    """决策草案 the draft decision"""

    plan: bool | None
    """拟定的方案 the plan"""

    reasons: bool | None
    """理由 the reasons"""

    to_a_meeting: bool | None
    """是否为提交县政府常务会议或者部门集体审议的重大行政决策？ is it a major decision laid before the county executive meeting or a department's collective review?"""

    period: bool | None
    """反馈意见的时限 until when to comment"""

    way: bool | None
    """反馈意见的方式 how to comment"""



class PredecisionContentMajorFacts(TypedDict, total=False):
    """重大行政决策征求意见公布的材料 (what is published when comments on a major decision are invited): what ``predecision.content.major`` is told; ``None`` for not known."""

    draft: bool | None
    """决策草案 the draft decision"""

    explanation: bool | None
    """草案的说明等材料 an explanation of the draft"""

    period: bool | None
    """提出意见的期限 until when to comment"""

    reason: bool | None
    """缩短期限的说明 why the period is shortened"""

    shortened: bool | None
    """征求意见的期限是否缩短？ is the period for comments shortened?"""

    way: bool | None
    """提出意见的方式 how to comment"""



class PredecisionFeedbackFacts(TypedDict, total=False):
    """意见采纳反馈 (feedback on opinions): what ``predecision.feedback`` is told; ``None`` for not known."""

    adopted: bool | None
    """采纳合理的意见和建议 reasonable ones taken up"""

    collated: bool | None
    """归纳整理意见和建议 opinions and proposals collated"""

    meeting_held: bool | None
    """是否召开了会议听取意见？ was a meeting held to hear them?"""

    reasons: bool | None
    """说明未予采纳的理由 reasons given for those not taken up"""

    reasons_published: bool | None
    """向社会公布未采纳的理由 those reasons published"""

    report: bool | None
    """会议报告，作为决策依据 a report of the meeting, on which the decision rests"""

    some_not_adopted: bool | None
    """是否有未予采纳的意见？ were opinions not taken up?"""

    told: bool | None
    """以妥当方式反馈采纳情况 what became of them told in a fitting way"""

    written_reasons: bool | None
    """书面向公众代表说明理由 reasons in writing to the representatives"""

    collected: bool | None
    """公布意见收集情况 what opinions came in is published"""

    decided: bool | None
    """是否已作出决策？ has it been decided?"""

    decision: bool | None
    """及时公开议定事项、相关文件 what was settled, and the papers, published in time"""



class PredecisionFeedbackMajorFacts(TypedDict, total=False):
    """重大行政决策意见的处理 (how opinions on a major decision are dealt with): what ``predecision.feedback.major`` is told; ``None`` for not known."""

    adopted: bool | None
    """充分采纳合理意见 reasonable opinions taken up"""

    collated: bool | None
    """归纳整理、研究论证意见 opinions collated and studied"""

    concern_or_expertise: bool | None
    """是否为公众普遍关心或者专业性、技术性较强的决策？ does it concern the public at large, or need special knowledge?"""

    explained: bool | None
    """公布决策时说明意见采纳情况 what became of them told when the decision is published"""

    improved: bool | None
    """完善决策草案 the draft improved"""

    submitted: bool | None
    """提交讨论时报送意见的研究采纳情况 what became of them handed in with the draft"""


PredecisionParticipationOutcome = Literal["discuss_or_hear", "not_required", "by_reach", "five_ways", "not_listed", "four_ways"]
"""``discuss_or_hear``: 以讨论会、听证会等形式广泛听取公众意见 (the public heard at discussions, hearings or the like); ``not_required``: 本条不要求公众参与 (no participation required here); ``by_reach``: 根据影响范围、程度，以听证会、座谈会、协商会、开放式听取意见等方式听取 (by reach and impact: hearing, discussion, consultation or open comment); ``five_ways``: 通过调查研究、听证座谈、咨询协商、列席会议、媒体吹风等方式参与 (surveys, hearings, consultation, attendance at meetings, media briefings); ``not_listed``: 条文未列明 (not named in the text); ``four_ways``: 以听证座谈、调查研究、咨询协商、媒体沟通等方式深入听取意见 (hearings, surveys, consultation, the media and the like)."""


class PredecisionParticipationFacts(TypedDict, total=False):
    """公众参与方式 (manner of public participation): what ``predecision.participation`` is told; ``None`` for not known."""

    major_to_a_meeting: bool | None
    """是否为提交县政府常务会议和部门集体审议的重大行政决策？ is it a major decision laid before the county executive meeting or a department's collective review?"""

    must_be_secret: bool | None
    """是否依法应当保密？ does the law require secrecy?"""

    close_to_people: bool | None
    """是否为与人民群众切身利益密切相关的局重大行政决策？ is it a major decision of the bureau closely tied to people's vital interests?"""

    benefits: bool | None
    """是否为惠民政策措施的执行落地？ is it how policies for the people's benefit are carried out?"""

    budget: bool | None
    """是否为财政预决算？ is it the budget or its final accounts?"""

    development_plan: bool | None
    """是否为国民经济和社会发展规划？ is it the plan of economic and social development?"""

    major_project: bool | None
    """是否为重大建设项目？ is it a major construction project?"""

    market_supervision: bool | None
    """是否为市场监管的执行落地？ is it how the market is supervised?"""

    rules_and_policies: bool | None
    """是否为政府规章和重要政策措施？ is it a government rule or an important policy?"""

    social_affairs: bool | None
    """是否为社会管理事务？ is it a matter of managing society?"""

    yearly_plan: bool | None
    """是否为年度计划？ is it a yearly plan?"""

    disclosed_beforehand: bool | None
    """是否为应当预公开的事项？ is it a matter that has to be disclosed beforehand?"""



class PredecisionParticipationCatalogueFacts(TypedDict, total=False):
    """公众参与事项目录 (catalogue of matters for participation): what ``predecision.participation.catalogue`` is told; ``None`` for not known."""

    channels: bool | None
    """参与的渠道 the channels"""

    manners: bool | None
    """参与的方式 the manners"""

    matters: bool | None
    """公众参与的事项 the matters"""

    published: bool | None
    """向社会公开 its publication"""



class PredecisionParticipationHearingFacts(TypedDict, total=False):
    """听证会的准备 (what precedes a hearing): what ``predecision.participation.hearing`` is told; ``None`` for not known."""

    all_sides: bool | None
    """公平公开遴选，各方都有代表 an open selection in which all sides are represented"""

    draft: bool | None
    """提前公布决策草案及其说明等材料 draft and explanation published in advance"""

    list: bool | None
    """提前公布参加人名单 the list of participants, published in advance"""

    method: bool | None
    """提前公布遴选办法 how participants are selected, published in advance"""

    papers: bool | None
    """材料送达参加人 papers delivered to them"""

    selected: bool | None
    """是否需要遴选听证参加人？ are the participants to be selected?"""

    time_and_place: bool | None
    """明确听证时间、地点等信息 time and place told"""


PredecisionParticipationHearingCourseStep = Literal["introduce", "debate", "sign"]
"""``introduce``: 介绍决策草案、依据和有关情况 (introduce draft, basis and circumstances); ``debate``: 陈述意见，询问、质证和辩论 (state opinions, ask, test and debate); ``sign``: 确认听证会记录并签字 (confirm the record and sign it)."""

PredecisionParticipationMajorOutcome = Literal["not_required", "consult_group", "hearing_possible", "any_way"]
"""``not_required``: 依法不予公开，不要求听取公众意见 (kept from the public by law: the public need not be heard); ``consult_group``: 与相关人民团体、社会组织以及群众代表沟通协商 (consultation with the groups, organisations and representatives concerned); ``hearing_possible``: 可以召开听证会 (a hearing may be held); ``any_way``: 以座谈会、听证会、走访、书面或者公开征求意见、问卷、民意调查等方式听取 (in any way that lets the public take part: meetings, hearings, visits, comments, questionnaires or polls)."""


class PredecisionParticipationMajorFacts(TypedDict, total=False):
    """重大行政决策听取意见的方式 (how opinions on a major decision are heard): what ``predecision.participation.major`` is told; ``None`` for not known."""

    divided: bool | None
    """是否存在较大分歧？ are opinions much divided?"""

    specific_group: bool | None
    """是否涉及特定群体利益？ does it touch the interests of a particular group?"""

    vital_interests: bool | None
    """是否直接涉及公民、法人、其他组织切身利益？ does it directly touch the vital interests of citizens or bodies?"""

    withheld_by_law: bool | None
    """决策事项是否依法不予公开？ does the law keep the decision from the public?"""


PredecisionProcedureStep = Literal["publish", "hear", "adjust", "decide", "feedback", "publish_decision"]
"""``publish``: 向社会公布方案和理由 (publish the plan and the reasons); ``hear``: 充分听取意见和建议 (hear opinions and proposals fully); ``adjust``: 进行调整 (adjust the plan); ``decide``: 作出决定 (decide); ``feedback``: 公布意见收集和采纳情况 (publish what came in and what was taken up); ``publish_decision``: 公开议定事项、相关文件 (publish what was settled, and the papers)."""


class PredecisionProcedureConsultedFacts(TypedDict, total=False):
    """公众参与、专家论证、风险评估 (public participation, expert opinion, risk assessment): what ``predecision.procedure.consulted`` is told; ``None`` for not known."""

    expert: bool | None
    """专家论证 expert opinion"""

    public: bool | None
    """公众参与 public participation"""

    risk: bool | None
    """风险评估 risk assessment"""

    risk_assessed: bool | None
    """是否已按有关规定评价、评估过有关风险？ was that risk assessed already under other rules?"""

    risky: bool | None
    """实施是否可能对社会稳定、公共安全等造成不利影响？ might carrying it out harm social stability, public security or the like?"""

    specialised: bool | None
    """专业性、技术性是否较强？ does it need special knowledge?"""

    withheld_by_law: bool | None
    """决策事项是否依法不予公开？ does the law keep the decision from the public?"""


PredecisionProcedureMajorStep = Literal["start", "draft", "consult", "legality", "discuss", "report", "publish"]
"""``start``: 决定启动决策程序，明确承办单位 (start the procedure and name the unit in charge); ``draft``: 拟订决策草案 (draw up the draft); ``consult``: 公众参与、专家论证、风险评估 (public participation, expert opinion, risk assessment); ``legality``: 合法性审查 (legality review); ``discuss``: 集体讨论，行政首长作出决定 (collective discussion, on which the head decides); ``report``: 出台前向同级党委请示报告 (report to the Party committee before it is issued); ``publish``: 公布决策 (publish the decision)."""


class PredecisionProcedureMajorFacts(TypedDict, total=False):
    """重大行政决策程序 (procedure of a major decision): what ``predecision.procedure.major`` is told; ``None`` for not known."""

    withheld_by_law: bool | None
    """决策事项是否依法不予公开？ does the law keep the decision from the public?"""



class PredecisionProcedureStatutoryFacts(TypedDict, total=False):
    """重大行政决策的法定程序 (statutory parts of a major decision): what ``predecision.procedure.statutory`` is told; ``None`` for not known."""

    collective: bool | None
    """集体讨论决定 collective decision"""

    expert: bool | None
    """专家论证 expert opinion"""

    legality: bool | None
    """合法性审查 legality review"""

    public: bool | None
    """公众参与 public participation"""

    risk: bool | None
    """风险评估 risk assessment"""


PredecisionPublishCase = Literal["length", "release"]
"""``length``: 预公开持续的时间 (length of the disclosure); ``release``: 作出预公开决定后发布 (publication after pre-decision disclosure is decided)."""

PredecisionScopeOutcome = Literal["pre_disclose", "not_required", "publish_draft", "not_disclosed"]
"""``pre_disclose``: 实行预公开 (disclosed before it is decided); ``not_required``: 本制度不要求预公开 (no disclosure beforehand required by these rules); ``publish_draft``: 向社会公布决策方案草案，征求公众意见 (the draft is published for comments); ``not_disclosed``: 依法应当保密，不预公开 (kept secret by law: not disclosed beforehand)."""


class PredecisionScopeFacts(TypedDict, total=False):
    """预公开事项范围 (scope of pre-decision disclosure): what ``predecision.scope`` is told; ``None`` for not known."""

    approvals: bool | None
    """是否涉及行政审批、审核、备案等行政职能的变动？ does it change functions such as approval, review or filing?"""

    bodies: bool | None
    """是否涉及机构设置、职能和设定依据的变动？ does it change bodies, their functions or their basis?"""

    emergency: bool | None
    """是否涉及重大突发事件和重要行政执法行为的处理和执行情况？ is it about how a major emergency or an important act of enforcement is handled?"""

    funds: bool | None
    """是否涉及重要专项经费的分配和使用情况？ is it about how important special funds are allotted and used?"""

    other_item: bool | None
    """是否为其他应当预公开的事项？ is it another matter that should be disclosed beforehand?"""

    overall: bool | None
    """是否涉及全局性的重要事项或者重大决策？ is it an important matter of the whole, or a major decision?"""

    rules: bool | None
    """是否涉及法规、规章、规范性文件及其他政策措施的出台？ is it a new regulation, rule, normative document or other policy?"""

    staff: bool | None
    """是否涉及机构改革人员分流和工作人员分工及调整变化情况？ is it about moving staff in a reform, or changing their tasks?"""

    strategy: bool | None
    """是否涉及县的发展战略、发展计划、工作目标及完成情况？ is it about the county's strategy, plans, aims or how they are met?"""

    vital_interests: bool | None
    """是否涉及群众切身利益或者群众普遍关心的重大事项决策？ is it a major decision that touches people's vital interests or that people widely care about?"""

    close_to_people: bool | None
    """是否为与人民群众切身利益密切相关的局重大行政决策？ is it a major decision of the bureau closely tied to people's vital interests?"""

    concerns_public: bool | None
    """是否涉及群众切身利益、需要社会广泛知晓？ does it touch people's vital interests, and must it be widely known?"""

    key_plan: bool | None
    """是否为经济社会发展重点规划（计划）？ is it a key plan of economic and social development?"""

    key_project: bool | None
    """是否为重点工程项目？ is it a key engineering project?"""

    major_policy: bool | None
    """是否为重大政策措施？ is it a major policy or measure?"""

    must_be_secret: bool | None
    """是否依法应当保密？ does the law require secrecy?"""

    reform_plan: bool | None
    """是否为重要改革方案？ is it an important reform plan?"""


PredecisionScopeMajorOutcome = Literal["not_covered", "by_other_law", "major", "not_major"]
"""``not_covered``: 不适用该条例 (the Regulations do not apply); ``by_other_law``: 依照该法律、行政法规规定的程序 (the procedure of those laws or regulations applies); ``major``: 重大行政决策事项，应当充分听取意见 (a major decision: opinions have to be heard fully); ``not_major``: 不是重大行政决策事项 (no major decision)."""


class PredecisionScopeMajorFacts(TypedDict, total=False):
    """重大行政决策事项 (major administrative decisions): what ``predecision.scope.major`` is told; ``None`` for not known."""

    emergency_response: bool | None
    """是否为突发事件应急处置决策？ is it a decision on how to handle an emergency?"""

    legislation: bool | None
    """是否为政府立法决策？ is it a decision on government legislation?"""

    macro_control: bool | None
    """是否为财政政策、货币政策等宏观调控决策？ is it a decision of macro-control, such as fiscal or monetary policy?"""

    other_major: bool | None
    """是否为对经济社会发展有重大影响、涉及重大公共利益或者公众切身利益的其他重大事项？ is it another major matter of development, of public interest or of the public's vital interests?"""

    other_procedure: bool | None
    """法律、行政法规对该事项的决策程序是否另有规定？ do laws or administrative regulations provide another procedure for it?"""

    plan: bool | None
    """是否制定经济和社会发展等方面的重要规划？ is it an important plan of economic and social development or the like?"""

    policy: bool | None
    """是否制定公共服务、市场监管、社会管理、环境保护等方面的重大公共政策和措施？ is it a major policy on public services, markets, society, the environment or the like?"""

    project: bool | None
    """是否决定在本行政区域实施的重大公共建设项目？ is it a major public construction project in the area?"""

    resources: bool | None
    """是否制定开发利用、保护重要自然资源和文化资源的重大公共政策和措施？ is it a major policy on using or protecting important natural or cultural resources?"""


PressApprovalStep = Literal["propose", "topic_check", "topic_decide", "approve_routine", "resolve", "approve_emergency", "leaders_review", "to_general_section", "draft", "approve"]
"""``propose``: 提出内容和主题 (propose content and topic); ``topic_check``: 对内容和主题把关 (check content and topic); ``topic_decide``: 审定内容和主题 (decide content and topic); ``approve_routine``: 审批例行的新闻发布会 (approve a routine press conference); ``resolve``: 县政府有关会议决议或者县长批示 (resolution of a county government meeting, or instruction of the county head); ``approve_emergency``: 按照有关规定审批突发事件的新闻发布 (approval by the rules on emergencies); ``leaders_review``: 审核科室（中心）的主题和内容 (review of the section's topic and content); ``to_general_section``: 报综合科 (report to the general section); ``draft``: 拟定新闻发布稿和答问口径 (draft the text and the line of answers); ``approve``: 审定 (approval)."""


class PressApprovalFacts(TypedDict, total=False):
    """新闻发布会审批 (approval of a press conference): what ``press.approval`` is told; ``None`` for not known."""

    county_wide: bool | None
    """是否涉及全县性、全局性工作及重要政策文件？ is it about county-wide work or an important policy document?"""

    emergency: bool | None
    """是否为突发事件的新闻发布？ is it about an emergency?"""

    routine: bool | None
    """是否为例行的新闻发布会？ is it a routine press conference?"""

    section_topic: bool | None
    """主题和内容是否由科室（中心）提出？ does the topic come from a section or centre?"""


PressChangeOutcome = Literal["approve_anew", "as_approved"]
"""``approve_anew``: 重新审批 (approval anew); ``as_approved``: 按批准的内容、确定的口径发布 (published as approved)."""


class PressChangeFacts(TypedDict, total=False):
    """新闻发布会内容变动 (change of a press conference): what ``press.change`` is told; ``None`` for not known."""

    approved_anew: bool | None
    """变动是否已重新审批？ was the change approved anew?"""

    changed: bool | None
    """内容或者口径是否与批准、确定的不同？ do content or line differ from what was approved?"""



class PressSpokespersonFacts(TypedDict, total=False):
    """新闻发言人 (spokesperson): what ``press.spokesperson`` is told; ``None`` for not known."""

    collective: bool | None
    """内容和口径经领导班子集体研究确定 content and line fixed by the leaders together"""

    liaison: bool | None
    """确定1名联络员 one liaison officer"""

    needs_superior: bool | None
    """是否有必要请示上级部门？ must the superior be asked?"""

    nobody_else: bool | None
    """其他人员未经授权不发布 nobody else publishes without the spokesperson's authority"""

    spokesperson: bool | None
    """确定1名新闻发言人，由主要负责人或者符合条件的实职领导担任 one spokesperson: the principal, or a leader at post who knows the body and can speak for it"""

    superior_asked: bool | None
    """请示上级部门 the superior asked"""

    authorised: bool | None
    """根据授权发布 authority to publish"""

    not_in_own_name: bool | None
    """不以个人名义发布 nothing published in one's own name"""


PressTopicOutcome = Literal["topic", "no_topic"]
"""``topic``: 属于新闻发布会的内容 (a topic of a press conference); ``no_topic``: 不属于所列内容 (none of the topics listed)."""


class PressTopicFacts(TypedDict, total=False):
    """新闻发布会内容 (topics of a press conference): what ``press.topic`` is told; ``None`` for not known."""

    decision: bool | None
    """是否为县政府重要决定、重大决策部署和规范性文件的有关内容？ is it about an important decision, a major arrangement or a normative document of the county government?"""

    department: bool | None
    """是否为各部门、各直属机构工作中涉及全县性的重要事项？ is it an important county-wide matter in the work of a department or body?"""

    other: bool | None
    """是否为群众关心的需要发布的其他事项？ is it another matter that people care about and that has to be published?"""

    overall: bool | None
    """是否为涉及全局的重大问题、重要活动，社会关注的热点问题，重大突发性事件？ is it a major matter of the whole county, an important event, a hot topic or a major emergency?"""

    progress: bool | None
    """是否为县政府重点工作进展情况？ is it the progress of the county government's key work?"""

    situation: bool | None
    """是否为全县经济社会发展形势？ is it the state of the county's economy and society?"""

    achievement: bool | None
    """是否为行政审批服务事业的阶段性成果和重大成就及重大建设、投资项目？ is it a result or achievement of the approval service, or a major project of building or investment?"""

    emergency: bool | None
    """是否为突发事件的情况通报？ is it a report on an emergency?"""



class ProactiveBodyContactFacts(TypedDict, total=False):
    """公开机构联系方式 (contact details of the disclosure office): what ``proactive.body_contact`` is told; ``None`` for not known."""

    address: str | bool | None
    """办公地址 address"""

    fax: str | bool | None
    """传真号码 fax number"""

    hours: str | bool | None
    """办公时间 hours"""

    internet_contact: str | bool | None
    """互联网联系方式 internet contact"""

    office_name: str | bool | None
    """机构名称 name of the office"""

    phone: str | bool | None
    """联系电话 telephone number"""

    acceptance_phone: str | bool | None
    """受理电话 telephone number for requests"""

    other_contact: str | bool | None
    """其他联系方式 other contact details"""

    supervision_phone: str | bool | None
    """监督电话 telephone number for complaints"""



class ProactiveChannelsFacts(TypedDict, total=False):
    """主动公开形式 (channels of proactive disclosure): what ``proactive.channels`` is told; ``None`` for not known."""

    channel: bool | None
    """公开的途径 a channel of disclosure"""

    gazette: bool | None
    """政府公报 government gazette"""

    government: bool | None
    """是否为人民政府？ is it a people's government?"""

    online_media: bool | None
    """其他互联网政务媒体 other official online media"""

    other_channel: bool | None
    """其他途径 another channel"""

    platform: bool | None
    """利用统一的政府信息公开平台集中发布 publication on the one disclosure platform"""

    press: bool | None
    """报刊 newspapers and journals"""

    press_conference: bool | None
    """新闻发布会 press conference"""

    radio: bool | None
    """广播 radio"""

    reading_places: bool | None
    """在国家档案馆、公共图书馆、政务服务场所设置查阅场所 reading places in archives, public libraries and service halls"""

    television: bool | None
    """电视 television"""

    to_archives: bool | None
    """及时提供给国家档案馆、公共图书馆 delivery to state archives and public libraries in time"""

    website: bool | None
    """政府网站 government website"""



class ProactiveChannelsCarriersFacts(TypedDict, total=False):
    """本局的公开载体 (carriers of the bureau's disclosure): what ``proactive.channels.carriers`` is told; ``None`` for not known."""

    board: bool | None
    """公开栏 notice board"""

    carrier: bool | None
    """按类别和内容选择的其他载体 another carrier, chosen by kind and content"""

    microblog_wechat: bool | None
    """微博微信 microblog or WeChat"""

    mobile: bool | None
    """移动手机 mobile phone"""

    newspaper: bool | None
    """报纸 newspaper"""

    other_carrier: bool | None
    """其他载体 another carrier"""

    screen: bool | None
    """电子显示屏 screen"""

    television: bool | None
    """电视 television"""

    website: bool | None
    """信息网站 the website"""

    disclosure_column: bool | None
    """政府信息公开专栏 column of disclosure"""

    enquiry_point: bool | None
    """公共查询点 enquiry point"""

    evaluation_column: bool | None
    """政府信息公开评议专栏 column of evaluation"""

    other_place: bool | None
    """其他形式 another form"""

    place: bool | None
    """因地制宜拓展的其他形式 another form, as the place allows"""

    suggestion_box: bool | None
    """政府信息公开意见箱 box for suggestions"""

    approved: bool | None
    """分管领导审批 approval of the leader in charge"""

    internet: bool | None
    """网络 internet"""

    meeting: bool | None
    """会议 meeting"""



class ProactiveChannelsPlatformFacts(TypedDict, total=False):
    """政府信息公开平台的功能 (functions of the disclosure platform): what ``proactive.channels.platform`` is told; ``None`` for not known."""

    download: bool | None
    """下载 download"""

    search: bool | None
    """检索 search"""

    view: bool | None
    """查阅 viewing"""


ProactiveDepartmentListOutcome = Literal["proactive", "not_listed"]
"""``proactive``: 主动公开 (proactive disclosure); ``not_listed``: 条文未列明 (not named in the text)."""


class ProactiveDepartmentListFacts(TypedDict, total=False):
    """部门主动公开内容 (what departments disclose): what ``proactive.department_list`` is told; ``None`` for not known."""

    agency_profile: bool | None
    """是否为机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名？ is it the agency's functions, structure, address, hours, contact details or the names of its heads?"""

    budget: bool | None
    """是否为财政预算、决算信息？ is it about the budget or final accounts?"""

    city_or_county: bool | None
    """是否为设区的市级、县级人民政府或者其部门？ is it a government of a city with districts or of a county, or its department?"""

    emergency_plan: bool | None
    """是否为突发公共事件的应急预案、预警信息及应对情况？ is it the plan, the warning or the handling of a public emergency?"""

    fee: bool | None
    """是否为行政事业性收费项目及其依据、标准？ is it an administrative fee, its basis or rate?"""

    house_expropriation: bool | None
    """是否涉及房屋征收？ is it about the expropriation of houses?"""

    inspection: bool | None
    """是否为环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况？ is it an inspection of environment, public health, work safety, food and drugs or product quality?"""

    land_expropriation: bool | None
    """是否涉及土地征收？ is it about the expropriation of land?"""

    legislation: bool | None
    """是否为行政法规、规章和规范性文件？ is it an administrative regulation, a rule or a normative document?"""

    livelihood: bool | None
    """是否为扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况？ is it a policy or measure of poverty relief, education, health care, social security, employment or the like, or how it is carried out?"""

    major_project: bool | None
    """是否为重大建设项目的批准和实施情况？ is it the approval or course of a major construction project?"""

    municipal_works: bool | None
    """是否涉及市政建设？ is it about municipal works?"""

    otherwise_required: bool | None
    """法律、法规、规章和国家有关规定是否规定应当主动公开？ do laws, regulations, rules or state provisions require that it be disclosed proactively?"""

    penalty_or_force: bool | None
    """是否为行政处罚、行政强制的依据、条件、程序，或者本机关认为具有一定社会影响的处罚决定？ is it the basis, conditions or procedure of penalties or compulsion, or a penalty that the agency holds to be of social effect?"""

    plan: bool | None
    """是否为国民经济和社会发展规划、专项规划、区域规划及相关政策？ is it a plan of economic and social development, a special or regional plan, or a policy that goes with one?"""

    procurement: bool | None
    """是否为政府集中采购项目的目录、标准及实施情况？ is it the list, standard or course of central government procurement?"""

    public_order: bool | None
    """是否涉及治安管理？ is it about public order?"""

    public_services: bool | None
    """是否涉及公共服务？ is it about public services?"""

    public_welfare: bool | None
    """是否涉及公益事业？ is it about public welfare?"""

    recruitment: bool | None
    """是否为公务员招考的职位、名额、报考条件等事项以及录用结果？ is it a post, number, condition or result of the recruitment of civil servants?"""

    service_handling: bool | None
    """是否为办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果？ is it the basis, conditions, procedure or result of a permit or another service to the public?"""

    social_assistance: bool | None
    """是否涉及社会救助？ is it about social assistance?"""

    statistics: bool | None
    """是否为国民经济和社会发展统计信息？ is it a statistic of economic and social development?"""

    budget_report: bool | None
    """是否为财政预算、决算报告？ is it a report on the budget or final accounts?"""

    land_and_houses: bool | None
    """是否为征收或者征用土地、房屋拆迁及其补偿、补助费用的发放、使用情况？ is it the expropriation or requisition of land or houses, or how compensation is paid and used?"""

    permit: bool | None
    """是否为行政许可的事项、依据、条件、数量、程序、期限、材料目录或者办理情况？ is it the matter, basis, conditions, number, procedure, time limit, papers or handling of permits?"""

    relief_goods: bool | None
    """是否为抢险救灾、优抚、救济、社会捐助等款物的管理、使用和分配情况？ is it how money and goods of rescue, relief, special care or donations are kept, used and shared out?"""

    urban_rural_matters: bool | None
    """是否为城乡建设和管理的重大事项？ is it a major matter of building and running town and country?"""

    welfare_projects: bool | None
    """是否为社会公益事业建设情况？ is it how public welfare is built up?"""

    development_plan: bool | None
    """是否为经济社会发展规划、专项规划、区域规划及相关政策？ is it a plan of economic and social development, a special or regional plan, or a policy that goes with one?"""

    land_compensation: bool | None
    """是否为征地补偿、房屋拆迁及其补偿、补助费用发放、使用情况？ is it compensation for land or houses, or how it is paid and used?"""


ProactiveDepartmentListEveryAgencyOutcome = Literal["proactive", "not_in_article_20"]
"""``proactive``: 主动公开 (proactive disclosure); ``not_in_article_20``: 不在第二十条所列之内 (not on the list of article 20)."""


class ProactiveDepartmentListEveryAgencyFacts(TypedDict, total=False):
    """各行政机关都应主动公开的内容 (what every agency discloses): what ``proactive.department_list.every_agency`` is told; ``None`` for not known."""

    agency_profile: bool | None
    """是否为机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名？ is it the agency's functions, structure, address, hours, contact details or the names of its heads?"""

    budget: bool | None
    """是否为财政预算、决算信息？ is it about the budget or final accounts?"""

    emergency_plan: bool | None
    """是否为突发公共事件的应急预案、预警信息及应对情况？ is it the plan, the warning or the handling of a public emergency?"""

    fee: bool | None
    """是否为行政事业性收费项目及其依据、标准？ is it an administrative fee, its basis or rate?"""

    inspection: bool | None
    """是否为环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况？ is it an inspection of environment, public health, work safety, food and drugs or product quality?"""

    legislation: bool | None
    """是否为行政法规、规章和规范性文件？ is it an administrative regulation, a rule or a normative document?"""

    livelihood: bool | None
    """是否为扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况？ is it a policy or measure of poverty relief, education, health care, social security, employment or the like, or how it is carried out?"""

    major_project: bool | None
    """是否为重大建设项目的批准和实施情况？ is it the approval or course of a major construction project?"""

    otherwise_required: bool | None
    """法律、法规、规章和国家有关规定是否规定应当主动公开？ do laws, regulations, rules or state provisions require that it be disclosed proactively?"""

    penalty_or_force: bool | None
    """是否为行政处罚、行政强制的依据、条件、程序，或者本机关认为具有一定社会影响的处罚决定？ is it the basis, conditions or procedure of penalties or compulsion, or a penalty that the agency holds to be of social effect?"""

    plan: bool | None
    """是否为国民经济和社会发展规划、专项规划、区域规划及相关政策？ is it a plan of economic and social development, a special or regional plan, or a policy that goes with one?"""

    procurement: bool | None
    """是否为政府集中采购项目的目录、标准及实施情况？ is it the list, standard or course of central government procurement?"""

    recruitment: bool | None
    """是否为公务员招考的职位、名额、报考条件等事项以及录用结果？ is it a post, number, condition or result of the recruitment of civil servants?"""

    service_handling: bool | None
    """是否为办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果？ is it the basis, conditions, procedure or result of a permit or another service to the public?"""

    statistics: bool | None
    """是否为国民经济和社会发展统计信息？ is it a statistic of economic and social development?"""


ProactiveDocumentValidityOutcome = Literal["issue", "publish", "announce", "publish_fully", "not_listed"]
"""``issue``: 按要求和程序发布，写明有效期 (issued as required, with its period of validity); ``publish``: 向社会公开 (published); ``announce``: 及时公告 (announced in time); ``publish_fully``: 及时、全面、准确公开 (published in time, in full and accurately); ``not_listed``: 条文未列明 (not named in the text)."""


class ProactiveDocumentValidityFacts(TypedDict, total=False):
    """规范性文件有效期和清理 (validity and clean-up of normative documents): what ``proactive.document_validity`` is told; ``None`` for not known."""

    audit_mended: bool | None
    """被审计单位的整改落实情况 how the unit audited mended matters"""

    audit_result: bool | None
    """审计结果 the result of an audit"""

    clean_up: bool | None
    """规范性文件的清理结果 the result of a clean-up of normative documents"""

    kind: Literal["normative_document", "clean_up", "audit_result", "audit_mended"] | None
    """是哪一种？ which is it?"""

    normative_document: bool | None
    """涉及公民、法人或者其他组织权利和义务的规范性文件 a normative document on the rights or duties of citizens or bodies"""



class ProactiveEnforcementFieldsFacts(TypedDict, total=False):
    """行政执法公开内容 (what enforcement bodies publish): what ``proactive.enforcement_fields`` is told; ``None`` for not known."""

    basis: bool | None
    """执法依据 basis of enforcement"""

    discretion: bool | None
    """裁量基准 standards of discretion"""

    powers: bool | None
    """职责权限 powers and duties"""

    procedure: bool | None
    """执法流程 procedure"""

    remedies: bool | None
    """救济途径 remedies"""

    result: bool | None
    """执法结果 result"""



class ProactiveEnterpriseFieldsFacts(TypedDict, total=False):
    """公共企事业单位办事公开内容 (what public enterprises publish): what ``proactive.enterprise_fields`` is told; ``None`` for not known."""

    fees: bool | None
    """收费项目 fees"""

    procedure: bool | None
    """程序条件 procedure and conditions"""

    promises: bool | None
    """服务承诺 promises"""

    rules: bool | None
    """办事制度 rules of service"""

    supervision: bool | None
    """监督渠道 channels of complaint"""



class ProactiveFeeFieldsFacts(TypedDict, total=False):
    """收费和基金清单内容 (fields of the list of fees and funds): what ``proactive.fee_fields`` is told; ``None`` for not known."""

    basis: bool | None
    """设立依据 its basis"""

    manner_and_rate: bool | None
    """征收方式和标准 how and at what rate it is levied"""

    name: bool | None
    """项目名称 name of the item"""

    offence_found: bool | None
    """是否查处了清单之外的乱收费、乱摊派等行为？ were charges beyond the list found and dealt with?"""

    offences: bool | None
    """清单之外乱收费、乱摊派的查处结果 how charges beyond the list were dealt with"""



class ProactiveFeeFieldsAtPlaceFacts(TypedDict, total=False):
    """收费场所公示内容 (what is shown at the place of charging): what ``proactive.fee_fields.at_place`` is told; ``None`` for not known."""

    basis: bool | None
    """收费文件依据 the document it rests on"""

    collector: bool | None
    """主体 who charges"""

    item: bool | None
    """项目 what for"""

    payer: bool | None
    """对象 whom"""

    rate: bool | None
    """标准 at what rate"""

    scope: bool | None
    """范围 within what bounds"""


ProactiveFiveOpennessOutcome = Literal["decision", "execution", "management", "service", "result", "not_listed"]
"""``decision``: 决策公开 (openness of decisions); ``execution``: 执行公开 (openness of execution); ``management``: 管理公开 (openness of management); ``service``: 服务公开 (openness of services); ``result``: 结果公开 (openness of results); ``not_listed``: 条文未列明 (not named in the text)."""


class ProactiveFiveOpennessFacts(TypedDict, total=False):
    """五公开 (the five fields of openness): what ``proactive.five_openness`` is told; ``None`` for not known."""

    audit: bool | None
    """审计结果，以及被审计单位的整改落实情况 results of audits, and how those audited mended matters"""

    decided: bool | None
    """决策作出后的议定事项、相关文件 what was decided, and the documents"""

    decision_draft: bool | None
    """决策草案、决策依据、反馈意见的方式和时限，意见收集和采纳情况 a draft decision, its basis, how to comment, what became of the comments"""

    enforcement: bool | None
    """行政执法公示 publication of enforcement"""

    fees: bool | None
    """行政事业性收费和政府性基金目录清单 the list of fees and government funds"""

    implementation: bool | None
    """重点改革任务、重要政策的执行措施、步骤、分工、监督方式和阶段性成效 how reforms and policies are carried out, by whom, and what came of it so far"""

    inspection_findings: bool | None
    """督查发现的问题、整改落实情况和问责情况 what inspections found, how it was mended, who was held to account"""

    intermediaries: bool | None
    """行政审批中介服务事项清单 the list of intermediary services"""

    item: Literal["decision_draft", "decided", "implementation", "inspection_findings", "audit", "normative_document", "power_lists", "market_negative_list", "enforcement", "permits_penalties", "supervision", "livelihood_funds", "fees", "service_items", "intermediaries", "purchases", "public_enterprises", "policy_results", "work_results", "proposals"] | None
    """公开的是哪一项？ what is published?"""

    livelihood_funds: bool | None
    """民生资金分配使用情况 how funds for people's livelihood are shared out and used"""

    market_negative_list: bool | None
    """市场准入负面清单 the negative list of market access"""

    normative_document: bool | None
    """涉及权利和义务的规范性文件，及其清理结果 normative documents on rights and duties, and the result of their clean-up"""

    permits_penalties: bool | None
    """行政许可和行政处罚信息 permits and penalties"""

    policy_results: bool | None
    """重大决策、重要政策的落实情况 how major decisions and policies were carried out"""

    power_lists: bool | None
    """权力清单和责任清单 lists of powers and of responsibilities"""

    proposals: bool | None
    """人大代表建议和政协委员提案办理结果 what became of proposals of deputies and committee members"""

    public_enterprises: bool | None
    """公共企事业单位办事公开 how public enterprises and institutions serve"""

    purchases: bool | None
    """政府购买公共服务、政府和社会资本合作 purchase of public services, public-private partnership"""

    service_items: bool | None
    """服务事项和办事指南 services, and guides to them"""

    supervision: bool | None
    """监管情况 supervision of markets and trades"""

    work_results: bool | None
    """发展规划、政府工作报告、政府决定事项的落实情况 how plans, the work report and government decisions were carried out"""


ProactiveFrequencyCase = Literal["yearly", "half_yearly", "quarterly", "monthly", "any_time", "regular_work", "staged_work", "temporary_work", "air_report", "solid_waste_bulletin", "air_forecast", "environment_quality", "key_lists", "air_report_check", "website_upkeep"]
"""``yearly``: 年度公开 (yearly); ``half_yearly``: 半年公开 (half-yearly); ``quarterly``: 季度公开 (quarterly); ``monthly``: 每月公开 (monthly); ``any_time``: 随时公开 (at any time); ``regular_work``: 经常性工作 (regular work); ``staged_work``: 阶段性工作 (work in stages); ``temporary_work``: 临时性工作 (temporary work); ``air_report``: 空气质量日报 (daily air report); ``solid_waste_bulletin``: 年度固废污染防治公报 (yearly bulletin on solid waste); ``air_forecast``: 空气质量预测信息 (forecast of the air); ``environment_quality``: 水、气、声的环境质量情况 (quality of water, air and noise); ``key_lists``: 重点监控名单、重点案件督办和后督察情况 (key lists, cases supervised and inspected again); ``air_report_check``: 空气质量日报和预报公开情况的检查 (check of the air report and forecast); ``website_upkeep``: 网站补丁升级、漏洞扫描、链接检测 (patches, scans and link checks of the website)."""

ProactiveFullTextOutcome = Literal["whole", "full_text", "not_listed"]
"""``whole``: 全本公开 (published whole); ``full_text``: 全文公开 (published in full text); ``not_listed``: 条文未列明 (not named in the text)."""


class ProactiveFullTextFacts(TypedDict, total=False):
    """全文公开 (publication in full): what ``proactive.full_text`` is told; ``None`` for not known."""

    approval: bool | None
    """环评批复文件 the approval of an impact assessment"""

    discharge_permit: bool | None
    """核发的污染物排污许可证 a discharge permit"""

    document: Literal["impact_document", "approval", "discharge_permit"] | None
    """是哪种文件？ which document is it?"""

    impact_document: bool | None
    """环评文件 an impact assessment document"""


ProactiveGeneralOutcome = Literal["proactive", "not_listed"]
"""``proactive``: 主动公开 (proactive disclosure); ``not_listed``: 条文未列明 (not named in the text)."""


class ProactiveGeneralFacts(TypedDict, total=False):
    """应当主动公开的一般情形 (what is disclosed proactively in general): what ``proactive.general`` is told; ``None`` for not known."""

    participation: bool | None
    """是否需要公众参与决策？ does the decision need public participation?"""

    public_interest: bool | None
    """是否涉及公众利益调整？ does it adjust public interests?"""

    wide_knowledge: bool | None
    """是否需要公众广泛知晓？ does the public at large need to know it?"""

    organisation_and_procedure: bool | None
    """是否反映本行政机关机构设置、职能、办事程序等情况？ does it show the agency's structure, functions or procedures?"""

    own_interest: bool | None
    """是否涉及公民、法人或者其他组织切身利益？ does it touch the vital interests of citizens or bodies?"""

    required_by_law: bool | None
    """其他法律、法规和国家有关规定是否规定应当主动公开？ do other laws, regulations or state provisions require it?"""

    wide_knowledge_or_participation: bool | None
    """是否需要社会公众广泛知晓或者参与？ does the public at large need to know it or take part?"""



class ProactiveIntermediaryFieldsFacts(TypedDict, total=False):
    """中介服务公开内容 (fields of intermediary services): what ``proactive.intermediary_fields`` is told; ``None`` for not known."""

    basis: bool | None
    """设置依据 its basis"""

    name: bool | None
    """项目名称 name of the service"""

    time_limit: bool | None
    """服务时限 time limit of the service"""


ProactiveKeyFieldsOutcome = Literal["planning", "market", "finance", "epidemic_field", "enterprises", "not_listed", "key_list", "key_field", "supervision", "allocation", "project"]
"""``planning``: 规划 (plans); ``market``: 市场管理 (markets); ``finance``: 财政 (public finance); ``epidemic_field``: 涉疫和健康 (epidemic and health); ``enterprises``: 公共企事业单位 (public enterprises and institutions); ``not_listed``: 条文未列明 (not named in the text); ``key_list``: 重点公开的清单 (a list published above all); ``key_field``: 重点领域，深入推进公开 (a key field); ``supervision``: 监管信息，公开依据、内容、标准、程序和结果 (supervision: basis, content, standard, procedure and result are published); ``allocation``: 公开分配使用情况 (how they are shared out and used is published); ``project``: 按重大建设项目的内容公开 (published with the contents of a major project)."""


class ProactiveKeyFieldsFacts(TypedDict, total=False):
    """重点领域信息公开 (key fields of disclosure): what ``proactive.key_fields`` is told; ``None`` for not known."""

    bonds_assets_subsidies: bool | None
    """债券存续期信息、国有资产报表、惠民惠农财政补贴 bonds, statements of state assets, subsidies"""

    budgets: bool | None
    """预算和决算 budgets and accounts"""

    debt: bool | None
    """政府债务限额、余额、还本付息 limit, balance and service of public debt"""

    epidemic: bool | None
    """疫情防控权威信息 authoritative information on the epidemic"""

    field: Literal["plans", "market_rules", "budgets", "debt", "bonds_assets_subsidies", "epidemic", "health", "public_enterprises", "kept_permits", "intermediaries", "powers", "markets", "services", "projects", "tax_cuts", "resources", "poverty", "employment", "assistance", "housing", "environment", "education_health", "food_drugs", "resource_allocation", "social_relief", "housing_renewal", "work_safety_supervision", "ecology_supervision", "disease_prevention_supervision", "food_drugs_supervision", "housing_supervision", "quality_prices_supervision", "land_supervision", "credit_supervision", "transport_supervision", "tourism_supervision", "state_enterprises_supervision", "resource_trading_supervision", "funds"] | None
    """属于哪一项？ what is it?"""

    health: bool | None
    """重大健康行动和健康科普 health campaigns and education"""

    market_rules: bool | None
    """市场准入负面清单、市场监管规则和标准、执法结果 the negative list of market access, rules, standards and enforcement of markets"""

    plans: bool | None
    """五年规划纲要和专项、区域、国土空间等规划 five-year, special, regional and land plans"""

    public_enterprises: bool | None
    """公共企事业单位的服务标准、资费标准、办理时限 standards, rates and time limits of public enterprises and institutions"""

    intermediaries: bool | None
    """清理规范后的行政审批中介服务事项清单 the cleaned list of intermediary services"""

    kept_permits: bool | None
    """保留的行政许可事项清单 the list of permits kept"""

    assistance: bool | None
    """社会救助 social assistance"""

    education_health: bool | None
    """教育卫生 education and health"""

    employment: bool | None
    """就业创业 employment and start-ups"""

    environment: bool | None
    """环境保护 protection of the environment"""

    food_drugs: bool | None
    """食品药品安全 food and drug safety"""

    housing: bool | None
    """棚户区和农村危房改造 renewal of slums and unsafe rural houses"""

    markets: bool | None
    """市场监管 market supervision"""

    poverty: bool | None
    """扶贫攻坚 poverty relief"""

    powers: bool | None
    """行政权力运行 running of administrative powers"""

    projects: bool | None
    """政府投资重大建设项目 major projects of public investment"""

    resources: bool | None
    """公共资源配置 allocation of public resources"""

    services: bool | None
    """公共服务 public services"""

    tax_cuts: bool | None
    """减税降费 cuts of taxes and fees"""

    credit_supervision: bool | None
    """社会信用监管 supervision: social credit"""

    disease_prevention_supervision: bool | None
    """卫生防疫监管 supervision: prevention of disease"""

    ecology_supervision: bool | None
    """生态环境监管 supervision: ecology"""

    food_drugs_supervision: bool | None
    """食品药品监管 supervision: food and drugs"""

    funds: bool | None
    """教育、就业、医疗卫生、社会保障、住房保障、涉农补贴、扶贫等民生资金 funds of education, employment, health, social security, housing, farming, poverty relief"""

    housing_renewal: bool | None
    """棚户区和农村危房改造 renewal of slums and unsafe rural houses"""

    housing_supervision: bool | None
    """保障性住房监管 supervision: subsidised housing"""

    land_supervision: bool | None
    """国土资源监管 supervision: land and resources"""

    quality_prices_supervision: bool | None
    """质量价格监管 supervision: quality and prices"""

    resource_allocation: bool | None
    """公共资源配置 allocation of public resources"""

    resource_trading_supervision: bool | None
    """公共资源交易监管 supervision: trading of public resources"""

    social_relief: bool | None
    """社会救助 social assistance"""

    state_enterprises_supervision: bool | None
    """国有企业运营监管 supervision: state enterprises"""

    tourism_supervision: bool | None
    """旅游市场监管 supervision: tourism"""

    transport_supervision: bool | None
    """交通运输监管 supervision: transport"""

    work_safety_supervision: bool | None
    """安全生产监管 supervision: work safety"""



class ProactiveKeyFieldsSupervisionFacts(TypedDict, total=False):
    """监管信息公开内容 (contents of published supervision): what ``proactive.key_fields.supervision`` is told; ``None`` for not known."""

    basis: bool | None
    """依据 basis"""

    content: bool | None
    """内容 content"""

    procedure: bool | None
    """程序 procedure"""

    result: bool | None
    """结果 result"""

    standard: bool | None
    """标准 standard"""


ProactivePartyOutcome = Literal["core_affairs", "ideology", "organisation", "conduct", "institutions", "not_listed", "publish"]
"""``core_affairs``: 重要事项和中心工作 (important matters and chief work); ``ideology``: 思想建设 (ideology); ``organisation``: 组织建设 (organisation); ``conduct``: 作风建设 (conduct); ``institutions``: 制度建设 (institutions); ``not_listed``: 条文未列明 (not named in the text); ``publish``: 应予公开 (to be disclosed)."""


class ProactivePartyFacts(TypedDict, total=False):
    """党务（政务）公开内容 (disclosure of party and government affairs): what ``proactive.party`` is told; ``None`` for not known."""

    cadres: bool | None
    """干部的测评、推荐、选拔、任用、奖惩情况 assessment, selection, appointment and reward of cadres"""

    decisions: bool | None
    """局党组关于全局的重大决策、决定、决议、规划 major decisions, resolutions and plans of the Party group"""

    dues: bool | None
    """党费收缴、使用、管理情况 Party dues"""

    duties: bool | None
    """党政领导班子成员工作分工、工作职责 division of work among the leaders"""

    elections: bool | None
    """党政组织选举情况 elections"""

    instructions: bool | None
    """贯彻上级关于作风建设的指示要求，重要情况通报和报告情况 how superiors' demands on conduct are met and reported"""

    integrity: bool | None
    """领导干部述职述廉、执行廉洁自律规定及重大事项报告情况 leaders' reports on duty, integrity and major matters"""

    interests: bool | None
    """涉及群众利益的重要政策及实施情况 policies that touch people's interests"""

    interests_kept: bool | None
    """维护群众利益情况 how people's interests are kept"""

    item: Literal["decisions", "key_work", "major_execution", "interests", "study_plan", "leaders_study", "themes", "duties", "meetings_mended", "elections", "dues", "cadres", "members", "instructions", "integrity", "interests_kept", "violations", "procedures", "rules", "party_group", "major_decisions", "ideology", "organisation", "institutions", "civic", "other_party_work"] | None
    """公开的是哪一项？ what is disclosed?"""

    key_work: bool | None
    """党政组织阶段工作重点及完成情况 the work of each stage and how far it is done"""

    leaders_study: bool | None
    """党员领导干部学习情况 how leading members study"""

    major_execution: bool | None
    """财务预决算、重大项目、行政许可、政府采购等重大事项的执行情况 budget, projects, permits, procurement and how they are carried out"""

    meetings_mended: bool | None
    """生活会整改情况 what was mended after meetings of criticism"""

    members: bool | None
    """发展党员情况及党员队伍建设情况 new members and the body of members"""

    procedures: bool | None
    """各项办事程序和工作要求 procedures and demands of the work"""

    rules: bool | None
    """党组织和机关的各项制度和干部人事制度改革 rules of election, decision, supervision, management and personnel"""

    study_plan: bool | None
    """党组中心学习组计划及落实情况 plan of the study group and what came of it"""

    themes: bool | None
    """年度党建主题活动安排及精神文明创建活动实施情况 the year's Party activities and civic campaigns"""

    violations: bool | None
    """党员领导干部违纪违法案件查处情况 cases against leading members"""

    civic: bool | None
    """精神文明建设 civic spirit"""

    ideology: bool | None
    """党的思想建设 ideology"""

    institutions: bool | None
    """党的制度建设 institutions"""

    major_decisions: bool | None
    """需公开的“三重一大”事项 major decisions, appointments, projects and spending"""

    organisation: bool | None
    """党的组织建设 organisation"""

    other_party_work: bool | None
    """其他党务工作 other Party work"""

    party_group: bool | None
    """党组设置及分工 the Party group and its division of work"""



class ProactivePartyFormsFacts(TypedDict, total=False):
    """党务（政务）公开形式 (forms of disclosure of party affairs): what ``proactive.party.forms`` is told; ``None`` for not known."""

    board: bool | None
    """党务（政务）公开栏 notice board"""

    briefing: bool | None
    """情况通报会 briefing"""

    handbook: bool | None
    """便民手册 handbook"""

    inward: bool | None
    """对内公开的形式 an inward form"""

    leaders_day: bool | None
    """领导接待日 leaders' reception day"""

    media: bool | None
    """新闻媒体 media"""

    other_inward: bool | None
    """其他形式 another form"""

    other_outward: bool | None
    """其他载体 another form"""

    outward: bool | None
    """对外公开的载体 an outward form"""

    staff_meeting: bool | None
    """党员干部职工会 meeting of members and staff"""

    stage_meeting: bool | None
    """阶段工作会 meeting on a stage of the work"""

    telephone: bool | None
    """公开电话 public telephone"""

    website: bool | None
    """互联网站 website"""


ProactivePartyProcedureStep = Literal["before", "decision", "result"]
"""``before``: 事前公开、征求意见 (disclosed before, comments asked for); ``decision``: 决策公开、讨论 (decision disclosed and discussed); ``result``: 结果公开、接受监督 (result disclosed, open to supervision)."""


class ProactivePartySupervisionFacts(TypedDict, total=False):
    """党务（政务）公开监督措施 (supervision of the disclosure of party affairs): what ``proactive.party.supervision`` is told; ``None`` for not known."""

    feedback: bool | None
    """意见建议收集反馈处理机制 a way to collect, handle and answer comments"""

    form: bool | None
    """征求意见和建议表 form for comments"""

    hotline: bool | None
    """监督热线电话 hotline"""

    measure: bool | None
    """监督措施 a measure of supervision"""

    other_measure: bool | None
    """其他措施 another measure"""

    suggestion_box: bool | None
    """意见箱 box for suggestions"""

    voluntary_supervisors: bool | None
    """义务监督员 voluntary supervisors"""



class ProactivePenaltyFieldsFacts(TypedDict, total=False):
    """行政处罚公示内容 (fields of a published penalty): what ``proactive.penalty_fields`` is told; ``None`` for not known."""

    basis: bool | None
    """执法依据 basis of enforcement"""

    case: bool | None
    """案件名称 name of the case"""

    date: bool | None
    """处罚日期 date of the penalty"""

    department: bool | None
    """作出处罚决定的部门 department that decided"""

    number: bool | None
    """行政处罚决定书文号 number of the decision"""

    party: bool | None
    """行政相对人名称及统一社会信用代码 the party's name and credit code"""

    reason: bool | None
    """处罚事由 reason of the penalty"""

    remedy: bool | None
    """救济渠道 the remedies"""

    result: bool | None
    """处罚结果 the penalty"""



class ProactivePenaltyFieldsMarketSupervisionFacts(TypedDict, total=False):
    """市场监管行政处罚信息摘要 (abstract of a penalty of market supervision): what ``proactive.penalty_fields.market_supervision`` is told; ``None`` for not known."""

    agency: bool | None
    """作出决定的行政机关名称 agency that decided"""

    date: bool | None
    """作出决定的日期 date of the decision"""

    number: bool | None
    """行政处罚决定书文号 number of the decision"""

    offence: bool | None
    """违法行为类型 kind of offence"""

    party: bool | None
    """当事人基本情况 who the party is"""

    penalty: bool | None
    """行政处罚内容 the penalty"""



class ProactivePermitFieldsFacts(TypedDict, total=False):
    """行政许可公示内容 (fields of a published permit): what ``proactive.permit_fields`` is told; ``None`` for not known."""

    basis: bool | None
    """设定依据 basis of the permit"""

    date: bool | None
    """许可日期 date of the permit"""

    department: bool | None
    """审批部门 department that approved it"""

    number: bool | None
    """行政许可决定书文号 number of the permit"""

    party: bool | None
    """行政相对人名称及统一社会信用代码 the party's name and credit code"""

    project: bool | None
    """项目名称 name of the project"""


ProactivePermitPenaltyCase = Literal["permit_or_penalty", "other_enforcement", "withdraw"]
"""``permit_or_penalty``: 行政许可、行政处罚决定 (administrative permit or penalty); ``other_enforcement``: 其他行政执法决定 (other enforcement decision); ``withdraw``: 处罚决定变更、撤销、确认违法或者无效后撤回 (taking down a penalty that was changed, revoked, or found unlawful or void)."""

ProactivePortalOutcome = Literal["higher_portal", "own_portal", "not_listed", "township_portal", "own_site", "county_portal"]
"""``higher_portal``: 整合到县级以上政府门户网站 (on a government portal of county level or above); ``own_portal``: 本级政府门户网站，即第一平台 (on its own portal, the first platform); ``not_listed``: 条文未列明 (not named in the text); ``township_portal``: 在乡镇政府（街道办）门户网站公布 (on the township's portal); ``own_site``: 在本部门网站公布，并与县政府门户网站链接 (on its own site, linked to the county portal); ``county_portal``: 交由县政府门户网站公布 (handed to the county portal)."""


class ProactivePortalFacts(TypedDict, total=False):
    """公开平台 (where to publish): what ``proactive.portal`` is told; ``None`` for not known."""

    body: Literal["township", "department", "county"] | None
    """由谁公开？ who publishes?"""

    county: bool | None
    """县政府 the county government"""

    department: bool | None
    """县级部门 a county department"""

    township: bool | None
    """乡镇 a township"""

    has_site: bool | None
    """是否已建政府网站？ has it a website?"""



class ProactivePovertyFieldsFacts(TypedDict, total=False):
    """扶贫信息公开内容 (information on poverty relief): what ``proactive.poverty_fields`` is told; ``None`` for not known."""

    announced: bool | None
    """以公告公示形式公开 publication by announcement"""

    donations: bool | None
    """扶贫捐赠 donations"""

    exits: bool | None
    """贫困退出 who left poverty"""

    funds_shared: bool | None
    """扶贫资金分配 how funds are shared out"""

    funds_used: bool | None
    """扶贫资金使用 how funds are used"""

    policies: bool | None
    """扶贫政策 policies"""

    recipients: bool | None
    """扶贫对象 recipients"""

    results: bool | None
    """扶贫绩效 results"""



class ProactiveProjectFieldsFacts(TypedDict, total=False):
    """重大建设项目公开内容 (information on major projects): what ``proactive.project_fields`` is told; ``None`` for not known."""

    acceptance: bool | None
    """验收 acceptance"""

    construction: bool | None
    """施工管理 management of construction"""

    construction_changes: bool | None
    """施工设计变更 changes of the construction design"""

    contract: bool | None
    """合同履约 performance of contracts"""

    design_changes: bool | None
    """重大设计变更 major changes of the design"""

    funds: bool | None
    """资金管理 management of funds"""

    quality_and_safety: bool | None
    """质量安全检查 checks of quality and safety"""

    tender: bool | None
    """招投标 tenders"""


ProactiveTownshipListOutcome = Literal["proactive", "not_listed"]
"""``proactive``: 主动公开 (proactive disclosure); ``not_listed``: 条文未列明 (not named in the text)."""


class ProactiveTownshipListFacts(TypedDict, total=False):
    """乡镇主动公开内容 (what townships disclose): what ``proactive.township_list`` is told; ``None`` for not known."""

    agency_profile: bool | None
    """是否为机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名？ is it the agency's functions, structure, address, hours, contact details or the names of its heads?"""

    budget: bool | None
    """是否为财政预算、决算信息？ is it about the budget or final accounts?"""

    emergency_plan: bool | None
    """是否为突发公共事件的应急预案、预警信息及应对情况？ is it the plan, the warning or the handling of a public emergency?"""

    fee: bool | None
    """是否为行政事业性收费项目及其依据、标准？ is it an administrative fee, its basis or rate?"""

    homestead: bool | None
    """是否涉及宅基地使用情况审核？ is it about the review of the use of homesteads?"""

    house_expropriation: bool | None
    """是否涉及房屋征收？ is it about the expropriation of houses?"""

    inspection: bool | None
    """是否为环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况？ is it an inspection of environment, public health, work safety, food and drugs or product quality?"""

    irrigation: bool | None
    """是否涉及农田水利工程建设运营？ is it about building or running irrigation works?"""

    land_expropriation: bool | None
    """是否涉及土地征收？ is it about the expropriation of land?"""

    land_transfer: bool | None
    """是否涉及农村土地承包经营权流转？ is it about the transfer of rights to farm land?"""

    legislation: bool | None
    """是否为行政法规、规章和规范性文件？ is it an administrative regulation, a rule or a normative document?"""

    levies: bool | None
    """是否涉及筹资筹劳？ is it about levies of money or labour?"""

    livelihood: bool | None
    """是否为扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况？ is it a policy or measure of poverty relief, education, health care, social security, employment or the like, or how it is carried out?"""

    major_project: bool | None
    """是否为重大建设项目的批准和实施情况？ is it the approval or course of a major construction project?"""

    otherwise_required: bool | None
    """法律、法规、规章和国家有关规定是否规定应当主动公开？ do laws, regulations, rules or state provisions require that it be disclosed proactively?"""

    penalty_or_force: bool | None
    """是否为行政处罚、行政强制的依据、条件、程序，或者本机关认为具有一定社会影响的处罚决定？ is it the basis, conditions or procedure of penalties or compulsion, or a penalty that the agency holds to be of social effect?"""

    plan: bool | None
    """是否为国民经济和社会发展规划、专项规划、区域规划及相关政策？ is it a plan of economic and social development, a special or regional plan, or a policy that goes with one?"""

    procurement: bool | None
    """是否为政府集中采购项目的目录、标准及实施情况？ is it the list, standard or course of central government procurement?"""

    recruitment: bool | None
    """是否为公务员招考的职位、名额、报考条件等事项以及录用结果？ is it a post, number, condition or result of the recruitment of civil servants?"""

    rural_policy: bool | None
    """是否为贯彻落实农业农村政策的情况？ is it how rural policies are carried out?"""

    service_handling: bool | None
    """是否为办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果？ is it the basis, conditions, procedure or result of a permit or another service to the public?"""

    social_assistance: bool | None
    """是否涉及社会救助？ is it about social assistance?"""

    statistics: bool | None
    """是否为国民经济和社会发展统计信息？ is it a statistic of economic and social development?"""

    collective_enterprises: bool | None
    """是否为乡镇集体企业及其他乡镇经济实体承包、租赁、拍卖等情况？ is it the contracting, lease or sale of collective enterprises or other undertakings of the township?"""

    debts_and_levies: bool | None
    """是否为乡（镇）的债权债务、筹资筹劳情况？ is it the township's debts, or levies of money or labour?"""

    family_planning: bool | None
    """是否为执行计划生育政策的情况？ is it how family planning is carried out?"""

    land_and_houses: bool | None
    """是否为征收或者征用土地、房屋拆迁及其补偿、补助费用的发放、使用情况？ is it the expropriation or requisition of land or houses, or how compensation is paid and used?"""

    relief_handed_out: bool | None
    """是否为抢险救灾、优抚、救济、社会捐助等款物的发放情况？ is it how money and goods of rescue, relief, special care or donations are handed out?"""

    rural_work_policy: bool | None
    """是否为贯彻落实国家关于农村工作政策的情况？ is it how the state's policies on rural work are carried out?"""

    township_finance: bool | None
    """是否为财政收支、各类专项资金的管理和使用情况？ is it income and expenditure, or how special funds are managed and used?"""

    township_land: bool | None
    """是否为乡（镇）土地利用总体规划、宅基地使用的审核情况？ is it the township's land plan, or the review of homesteads?"""

    requisition: bool | None
    """是否为征收或者征用土地、房屋拆迁及其补偿、补助费用发放、使用情况？ is it the expropriation or requisition of land or houses, or how compensation is paid and used?"""

    disaster_relief: bool | None
    """是否为救灾救济款物发放情况？ is it about disaster relief handed out?"""

    farm_policies: bool | None
    """是否为涉农政策落实情况？ is it how policies for farming are carried out?"""

    farm_subsidies: bool | None
    """是否为涉农补贴情况？ is it about subsidies for farming?"""

    forest_payments: bool | None
    """是否为退耕还林还草款物兑付情况？ is it about payments for returning fields to forest and grass?"""

    grain_subsidies: bool | None
    """是否为种粮直接补贴情况？ is it about direct subsidies for grain?"""

    income_expenditure: bool | None
    """是否为财务收支情况？ is it about income and expenditure?"""

    land_compensation: bool | None
    """是否为征地补偿情况？ is it about compensation for land?"""

    land_compensation_shares: bool | None
    """是否为土地征用补偿及分配情况？ is it about compensation for requisitioned land and its distribution?"""

    land_turnover: bool | None
    """是否为土地流转情况？ is it about transfer of land?"""

    rural_investment: bool | None
    """是否为农业和农村公共事业投入情况？ is it about investment in farming and rural utilities?"""

    rural_medical_care: bool | None
    """是否为新型农村合作医疗情况？ is it about rural cooperative medical care?"""

    special_funds: bool | None
    """是否为各类专项资金使用情况？ is it about use of special funds?"""

    subsistence_allowances: bool | None
    """是否为最低生活保障资金发放情况？ is it about subsistence allowances paid out?"""

    major_matter: bool | None
    """是否为镇组织实施的规划、项目工程、民生工程、招商引资、人事任免？ is it a plan, project, welfare work, investment or appointment of the town?"""

    service_procedure: bool | None
    """是否为职责权限，办事依据、标准、时限、程序，监督投诉处理办法、途径、结果？ is it an office's powers, the basis, standard, time limit or procedure of a service, or how complaints are dealt with?"""

    staff: bool | None
    """是否为工作人员的姓名、职务及岗位职责？ is it the name, post or duties of a member of staff?"""


ProactiveUnrectifiedOutcome = Literal["public_criticism", "rectify", "nothing"]
"""``public_criticism``: 通报批评 (public criticism); ``rectify``: 限期整改 (rectification within a time); ``nothing``: 没有整改的情形 (nothing to rectify)."""


class ProactiveUnrectifiedFacts(TypedDict, total=False):
    """应公开未公开的整改 (rectification of missing disclosure): what ``proactive.unrectified`` is told; ``None`` for not known."""

    irregular: bool | None
    """公开内容是否不规范？ is what was opened not as it should be?"""

    not_opened: bool | None
    """是否应该公开而没有公开？ should it have been opened, and was not?"""

    unmended: bool | None
    """是否整改不力或者不整改？ was it mended badly or not at all?"""


ProactiveUnrectifiedDepartmentOutcome = Literal["rectify_and_propose", "rectify", "nothing"]
"""``rectify_and_propose``: 督促整改或者通报批评，并依法向有权机关提出处理建议 (rectification or public criticism, and a proposal to the competent body); ``rectify``: 督促整改或者通报批评 (rectification or public criticism); ``nothing``: 没有整改的情形 (nothing to rectify)."""


class ProactiveUnrectifiedDepartmentFacts(TypedDict, total=False):
    """主管部门对未主动公开的处理 (what the department in charge does of missing disclosure): what ``proactive.unrectified.department`` is told; ``None`` for not known."""

    not_opened: bool | None
    """是否未按照要求主动公开？ was something not disclosed as required?"""

    people_liable: bool | None
    """是否需要追究负有责任的领导人员和直接责任人员的责任？ must those responsible be held liable?"""



class QueryForwardFacts(TypedDict, total=False):
    """转发处理期限 (time limit for forwarding): what ``query.forward`` is told; ``None`` for not known."""

    levels: int | None
    """经由政府办转发的级数 number of government-office levels that forward"""


QueryLateNoticeOutcome = Literal["accountable", "explain", "publish", "nothing"]
"""``accountable``: 由监察机关问责 (held to account by the supervision body); ``explain``: 及时向监督管理部门说明情况，并公开回复说明 (explain to the supervision authority in time, and publish the explanation); ``publish``: 公开回复说明 (publish the explanation); ``nothing``: 能按期回复 (answered in time)."""


class QueryLateNoticeFacts(TypedDict, total=False):
    """逾期说明 (notice of a late answer): what ``query.late_notice`` is told; ``None`` for not known."""

    explained: bool | None
    """是否已向监督管理部门说明情况？ was it explained to the supervision authority?"""

    not_in_time: bool | None
    """是否不能按期回复？ can it not be answered in time?"""

    overdue: bool | None
    """是否逾期未办？ is it overdue and not dealt with?"""


QueryRouteOutcome = Literal["complaint", "closed", "first_asked", "answer", "tell_other_ways", "forward"]
"""``complaint``: 可以凭“查询码”投诉，由监察管理部门受理 (the person may complain by query code to the supervision authority); ``closed``: 办结 (closed); ``first_asked``: 按照首问责任制逐个部门回复 (answered department by department, from the first asked); ``answer``: 及时回复或者解答 (answer in time); ``tell_other_ways``: 告知查询人其他查询方式、程序等信息 (tell the person of other ways and procedures); ``forward``: 可以转发至同级政府办，由其转至正确受理部门 (may be forwarded to the government office of the same level, which passes it on)."""


class QueryRouteFacts(TypedDict, total=False):
    """查询转办 (routing of a query): what ``query.route`` is told; ``None`` for not known."""

    can_answer: bool | None
    """能否及时回复或者解答？ can it be answered in time?"""

    dissatisfied: bool | None
    """提问人对回复结果是否不满意？ is the person dissatisfied with the answer?"""

    finished: bool | None
    """受理部门是否已经办结回复？ has the department answered?"""

    own: bool | None
    """是否属于本单位职权、职责范围？ does it fall within this body's powers and duties?"""

    several: bool | None
    """是否需要多个部门联合回复？ do several departments have to answer together?"""

    unclear_where: bool | None
    """是否无法明确正确受理部门？ is it unclear which department should answer?"""



class QueryRouteComplaintAnswerFacts(TypedDict, total=False):
    """对投诉人的回复 (answer to a complaint): what ``query.route.complaint_answer`` is told; ``None`` for not known."""

    investigation: bool | None
    """调查情况 what was found"""

    opinion: bool | None
    """处理意见 how it is to be dealt with"""

    result: bool | None
    """办理结果 the result"""


QueryRouteFirstAskedStep = Literal["classify", "answer_own_part", "reason", "review", "pass_on", "to_government_office"]
"""``classify``: 选择问题所属分类 (choose the class of the question); ``answer_own_part``: 在本单位职权、职责范围内回复 (answer what is its own); ``reason``: 填写“转发理由” (give the reason for forwarding); ``review``: 审核 (review); ``pass_on``: 转交下一相关部门继续回复 (pass it on to the next department); ``to_government_office``: 转交同级政府办分发 (hand it to the government office of the same level)."""


class QueryRouteFirstAskedFacts(TypedDict, total=False):
    """首问责任 (the department first asked): what ``query.route.first_asked`` is told; ``None`` for not known."""

    next_unclear: bool | None
    """是否无法明确下一正确受理部门？ is it unclear which department comes next?"""



class QueryRouteForwardingFacts(TypedDict, total=False):
    """转发的条件 (what forwarding needs): what ``query.route.forwarding`` is told; ``None`` for not known."""

    reason: bool | None
    """填写“转发理由” the reason for forwarding"""

    review: bool | None
    """经审核 a review"""



class QueryServiceFacts(TypedDict, total=False):
    """查询专线服务 (service of the hotline): what ``query.service`` is told; ``None`` for not known."""

    complaint_channel: bool | None
    """设立投诉通道 a channel for complaints"""

    log: bool | None
    """跟踪、记录、统计受理、转交和答复 acceptance, transfer and reply followed, logged and counted"""

    network: bool | None
    """网络连接畅通 the network connection kept up"""

    not_by_phone: bool | None
    """是否有问题无法通过电话直接回答？ is there a question that cannot be answered by telephone?"""

    office_hours: bool | None
    """热线在法定工作时间及时响应 the hotline answered in legal working hours"""

    officer: bool | None
    """明确信息联络员和服务电话 an information officer and a service telephone"""

    other_ways: bool | None
    """告知其他有关的公开方式、程序等信息 the person told of other ways and procedures"""

    query_base: bool | None
    """答复信息添加到查询信息库 answers put into the query base"""

    satisfaction: bool | None
    """建设答复满意度评价系统 a rating of satisfaction with the replies"""

    standard_words: bool | None
    """用语规范 standard words"""

    statistics: bool | None
    """定期上报各项统计报表 statistics reported regularly"""

    voice_mail: bool | None
    """建设语音信箱 a voice mailbox"""


QueryServiceRosterOutcome = Literal["city_office", "information_office", "information_office_and_others", "level_offices", "competent_departments", "supervision_bodies", "hotline", "information_office_and_telecom", "information_office_with_telecom", "telecom_company", "city_and_county_offices", "not_listed"]
"""``city_office``: 市政府办 (city government office); ``information_office``: 市信息产业办 (city information industry office); ``information_office_and_others``: 市信息产业办会同监察人事部门 (city information industry office with the supervision and personnel departments); ``level_offices``: 各级政府办 (government office of each level); ``competent_departments``: 其行政主管部门 (their competent administrative departments); ``supervision_bodies``: 各级监察机关 (supervision body of each level); ``hotline``: 96128政务信息查询专线 (the 96128 hotline); ``information_office_and_telecom``: 市信息产业办、市电信公司 (city information industry office and the city telecom company); ``information_office_with_telecom``: 市信息产业办牵头，会同市电信公司 (city information industry office, which leads, with the city telecom company); ``telecom_company``: 市电信公司 (the city telecom company); ``city_and_county_offices``: 市、县（区）政府办 (government offices of city and counties); ``not_listed``: 条文未列明 (not named in the text)."""


class QueryServiceRosterFacts(TypedDict, total=False):
    """专线职责分工 (who does what for the hotline): what ``query.service.roster`` is told; ``None`` for not known."""

    assessing: bool | None
    """对查询工作的监督检查、考评评议 inspecting and assessing the work"""

    authorised_bodies: bool | None
    """授权组织、委托执法单位的查询工作的指导、管理和监督 guiding, managing and supervising authorised and entrusted bodies"""

    building: bool | None
    """专线建设管理的组织、指导、推进、协调 building and running it: organising, guiding, coordinating"""

    call_quality: bool | None
    """呼叫中心话务接通率和转接质量的监督考核 supervising how calls are answered and transferred"""

    hardware: bool | None
    """服务器、交换机等硬件设备 servers, switches and other hardware"""

    inspection: bool | None
    """对行政机关查询工作的监察和举报投诉的调查处理 inspection of the agencies, and complaints about them"""

    log: bool | None
    """受理、转交和答复的跟踪、记录、统计 following, logging and counting acceptance, transfer and reply"""

    operators: bool | None
    """话务员的培训、管理 training and managing the operators"""

    own_level: bool | None
    """本级查询专线的建设管理 building and running it at the body's own level"""

    query_centre: bool | None
    """全市政务信息查询中心的建设 building the city's query centre"""

    responsiveness: bool | None
    """部门服务电话响应性和答复满意率的监督检查 inspecting how departments answer, and with what satisfaction"""

    task: Literal["whole", "building", "assessing", "telecom", "own_level", "authorised_bodies", "inspection", "log", "call_quality", "operators", "responsiveness", "query_centre", "hardware"] | None
    """属于哪一项工作？ which task is it?"""

    telecom: bool | None
    """对市电信公司服务的监督考核和质量评估 supervising the service of the telecom company"""

    whole: bool | None
    """全市专线的主管 charge of the hotline in the whole city"""


ReleaseDeskChainStep = Literal["proofread", "head_review", "deputy_review", "sign", "publish", "provide", "head_agree", "village_review", "collect", "approve"]
"""``proofread``: 校稿 (proofreading); ``head_review``: 审稿 (review of the text); ``deputy_review``: 审核 (review); ``sign``: 签发 (signature); ``publish``: 公布 (publication); ``provide``: 提供资料 (provide the material); ``head_agree``: 审核同意 (review and consent); ``village_review``: 村（社区）信息审核报送 (review and file items of villages); ``collect``: 收集整理 (collect and sort); ``approve``: 审批 (approval)."""


class ReleaseDeskChainFacts(TypedDict, total=False):
    """逐级审签 (desk-to-head sign-off): what ``release.desk_chain`` is told; ``None`` for not known."""

    village: bool | None
    """是否为村（社区）信息？ does it come from a village or community?"""


ReleaseDeskChainCatalogueStep = Literal["collect", "head_confirm", "deputy", "director", "file"]
"""``collect``: 采集整理信息 (collect and sort); ``head_confirm``: 初审确认 (first review); ``deputy``: 报分管领导 (to the deputy leader); ``director``: 审定 (decision); ``file``: 按网上填报格式规范上报 (filed in the form prescribed)."""

ReleaseLiabilityOutcome = Literal["refer", "liability", "public_criticism", "commend", "none"]
"""``refer``: 提请有关部门依法依规处理 (referred to the department concerned under laws and rules); ``liability``: 追究相关责任 (held liable); ``public_criticism``: 通报批评 (public criticism); ``commend``: 表彰 (commendation); ``none``: 没有责任 (no liability)."""


class ReleaseLiabilityFacts(TypedDict, total=False):
    """发布责任 (liability for releases): what ``release.liability`` is told; ``None`` for not known."""

    grave_result: bool | None
    """是否造成严重不良后果？ are the consequences grave?"""

    late_report: bool | None
    """是否不及时报送信息，导致信息发布工作出现失误？ did a late report lead to a fault in publication?"""

    lax_review: bool | None
    """是否因审核不严导致公开内容失实、泄密、引发负面影响？ did lax review lead to falsehood, a leak or a bad effect?"""

    outstanding: bool | None
    """是否在网站信息发布工作中做出突出成绩？ was the work on the site outstanding?"""

    serious_error: bool | None
    """是否出现严重错误？ was there a serious error?"""



class ReleaseLiaisonFacts(TypedDict, total=False):
    """信息发布联络员 (liaison for releases): what ``release.liaison`` is told; ``None`` for not known."""

    account_kept: bool | None
    """用户名和密码不泄露给他人使用 name and password kept from others"""

    named: bool | None
    """明确一名信息发布联络员 one liaison named"""

    tasks: bool | None
    """承担信息采集、编辑、发布和公众信件回复 collects, edits and publishes, and answers letters"""

    head_leads: bool | None
    """科室（单位）负责人加强领导 led by the section's head"""


ReleaseNetworkOutcome = Literal["not_over_net", "one_machine_one_net", "no_breach"]
"""``not_over_net``: 公文不得在网上传输 (official documents must not go over the net); ``one_machine_one_net``: 不合一机一网，须分开 (one machine, one network: they must be apart); ``no_breach``: 没有违反的情形 (no breach)."""


class ReleaseNetworkFacts(TypedDict, total=False):
    """网络使用 (use of networks): what ``release.network`` is told; ``None`` for not known."""

    both_networks: bool | None
    """同一台机器是否既连外网又连党政网？ is one machine on both the public and the Party and government network?"""

    official_document: bool | None
    """是否在网上传输公文？ is an official document sent over the net?"""


ReleasePointsGrade = Literal["public_criticism", "none"]
"""``public_criticism``: 通报批评 (public criticism); ``none``: 不予通报 (no criticism)."""

ReleaseProcedureStep = Literal["propose", "review", "disclose", "feedback"]
"""``propose``: 提出 (proposal); ``review``: 审核 (review); ``disclose``: 公开 (disclosure); ``feedback``: 反馈 (feedback)."""

ReleaseRepostOutcome = Literal["repost", "publish", "must_not", "no_repost"]
"""``repost``: 可以转载 (may be reposted); ``publish``: 经批准可以发布 (may be published as approved); ``must_not``: 不得发布，须改从列明的来源转载 (must not be published; take it from a source named); ``no_repost``: 不是转载 (no repost)."""


class ReleaseRepostFacts(TypedDict, total=False):
    """转载来源 (permitted sources of reposts): what ``release.repost`` is told; ``None`` for not known."""

    approved: bool | None
    """公开发布是否经过批准？ was its publication approved?"""

    makers_source: bool | None
    """是否转载自制发机关、单位官方门户网站或者其授权的媒体？ is it taken from the maker's own portal, or media it authorised?"""

    named_source: bool | None
    """是否转载自人民日报、新华社、江西日报、江西广播电视台等新闻单位，省政府网站或者市政府网站？ is it taken from People's Daily, Xinhua, Jiangxi Daily, Jiangxi Radio and Television or the like, or the site of the province or city?"""

    other_document: bool | None
    """是否为其他机关、单位的文件、电报？ is it a document or telegram of another body?"""

    superior_document: bool | None
    """是否为国务院、省、市等上级党委、政府文件（含以其办公厅名义印发的）的全文、摘要或者消息稿？ is it the text, an abstract or news of a document of a superior Party committee or government, or of its general office?"""



class ReleaseRepostLabelFacts(TypedDict, total=False):
    """转载标注 (labelling of reposts): what ``release.repost_label`` is told; ``None`` for not known."""

    link: bool | None
    """转载链接 link"""

    source_site: bool | None
    """转载来源网站 source site"""

    time: bool | None
    """转载时间 time of the repost"""


ReleaseRosterOutcome = Literal["digital_centre", "each_unit", "county_office", "not_listed", "government_office", "information_office", "archives_bureau", "joint_meeting", "information_centre", "supervision_bureau", "legal_office", "press_office", "township_office", "township", "competent_departments", "office", "office_groups", "office_publicity", "office_party", "office_director", "office_personnel", "office_finance", "law_section", "law_interpretation", "eia_section", "eia_media", "eia_enforcement", "eia_law", "water_section", "air_section", "air_monitoring", "soil_section", "radiation_section", "emergency_radiation", "enforcement_team", "enforcement_farming", "monitoring_station", "emergency_centre", "emergency_enforcement", "publicity_centre", "solid_waste_centre", "solid_waste_enforcement", "emergency_solid_waste", "exhaust_centre", "county_bureaus", "by_instruction", "each_office", "general_office"]
"""``digital_centre``: 县数字经济发展中心 (the county's digital centre); ``each_unit``: 各单位，对及时性、真实性和准确性负责 (each unit, which answers for timeliness, truth and accuracy); ``county_office``: 县政府办公室 (the county office); ``not_listed``: 条文未列明 (not named in the text); ``government_office``: 城区政府办公室（牵头部门） (the district office, which leads); ``information_office``: 城区信息办 (the information office); ``archives_bureau``: 城区档案局 (the archives bureau); ``joint_meeting``: 联席会议 (the joint meeting); ``information_centre``: 信息网络管理中心（主管机构） (the information centre, which is in charge); ``supervision_bureau``: 监察局 (the supervision bureau); ``legal_office``: 法制办 (the legal office); ``press_office``: 新闻办（利用新闻媒体的，会同信息网络管理中心） (the press office, for the use by the media with the information centre); ``township_office``: 各乡镇政府（街道办）办公室 (the office of the township or subdistrict); ``township``: 各乡镇政府（街道办） (the township or subdistrict); ``competent_departments``: 其行政主管部门 (their competent administrative departments); ``office``: 办公室 (the office); ``office_groups``: 办公室，会同有关职能部门 (the office, with the departments concerned); ``office_publicity``: 办公室，会同宣教中心 (the office, with the publicity centre); ``office_party``: 办公室（党务工作者） (the office (the Party worker)); ``office_director``: 办公室（主任） (the office (its director)); ``office_personnel``: 办公室（人事工作者） (the office (personnel)); ``office_finance``: 办公室（财务工作者） (the office (finance)); ``law_section``: 法规科 (law section); ``law_interpretation``: 法规科牵头，会同各责任科室（单位），宣教中心协助 (law section, with each section responsible; the publicity centre helps); ``eia_section``: 环评科 (impact assessment section); ``eia_media``: 环评科，会同水科、大气科、土壤科 (impact assessment section, with water, air and soil); ``eia_enforcement``: 环评科，与环境监察执法支队沟通配合 (impact assessment section, with the enforcement team); ``eia_law``: 环评科，协调法规科 (impact assessment section, with the law section); ``water_section``: 水科 (water section); ``air_section``: 大气科 (air section); ``air_monitoring``: 大气科，提醒市环境监测中心站更新 (air section, which reminds the monitoring station); ``soil_section``: 土壤科 (soil section); ``radiation_section``: 辐射科 (radiation section); ``emergency_radiation``: 应急中心牵头，辐射科配合 (emergency centre; the radiation section helps); ``enforcement_team``: 环境监察执法支队 (enforcement team); ``enforcement_farming``: 环境监察执法支队，协同农业部门 (enforcement team, with the farming department); ``monitoring_station``: 环境监测中心站 (monitoring station); ``emergency_centre``: 应急中心 (emergency centre); ``emergency_enforcement``: 应急中心，会同环境监察执法支队 (emergency centre, with the enforcement team); ``publicity_centre``: 宣教中心 (publicity centre); ``solid_waste_centre``: 固废中心 (solid waste centre); ``solid_waste_enforcement``: 固废中心，会同环境监察执法支队 (solid waste centre, with the enforcement team); ``emergency_solid_waste``: 应急中心牵头，固废中心配合 (emergency centre; the solid waste centre helps); ``exhaust_centre``: 尾气中心 (exhaust centre); ``county_bureaus``: 县（区）环保局可以向市局同步报送 (the county or district bureau may report it to the city); ``by_instruction``: 文件批示的承办科室（单位） (the section named in the instruction on the document); ``each_office``: 各办公室，经办公室负责人审核同意 (each office, with the consent of its head); ``general_office``: 镇党政办 (the town's general office)."""


class ReleaseRosterFacts(TypedDict, total=False):
    """公开责任分工 (roster of responsibility): what ``release.roster`` is told; ``None`` for not known."""

    content: bool | None
    """信息的采集、编辑、审核、发布 collecting, editing, reviewing and publishing"""

    spot_check: bool | None
    """已发布信息的抽查和错误率统计 checks of what is published, counts of errors"""

    task: Literal["website", "content", "spot_check", "coordination", "guide_and_catalogue", "online_editing", "archive_codes", "opinions", "major_matters", "website_system", "evaluation", "portal_content", "mechanism", "other_work", "plan_and_catalogue", "platform", "training", "annual_report", "integrity_assessment", "accountability_rules", "complaints", "study", "supporting_rules", "enforcement", "reconsideration", "publicity", "media_release", "media_use", "overall", "township_work", "township_lead", "carrying_out", "inspection", "violations", "models", "public_bodies", "progress_items", "village_items", "upkeep", "guide_catalogue_report"] | None
    """是哪一项职责？ which duty is it?"""

    website: bool | None
    """网站信息发布的组织、协调、管理和网站建设、维护 organising releases, building and keeping the site"""

    archive_codes: bool | None
    """公开信息的档案编码规则 codes of published records"""

    coordination: bool | None
    """信息公开工作的组织和协调 coordination of disclosure"""

    guide_and_catalogue: bool | None
    """信息公开目录和指南 catalogue and guide"""

    online_editing: bool | None
    """网上公开信息的编辑 editing of what goes online"""

    accountability_rules: bool | None
    """考核评议和责任追究等制度，考核评议和监督检查 rules of assessment and accountability, and inspection"""

    annual_report: bool | None
    """全县年度报告的汇总、编制 the county's annual report"""

    carrying_out: bool | None
    """全县信息公开工作的推进实施 carrying the county's work out"""

    complaints: bool | None
    """不依法履行公开义务的举报 reports that a duty to disclose was not met"""

    enforcement: bool | None
    """《条例》的行政执法监督检查 supervision of how the Regulations are enforced"""

    evaluation: bool | None
    """考评及社会评议活动 assessment and public evaluation"""

    inspection: bool | None
    """全县信息公开工作的监督检查 inspecting the county's work"""

    integrity_assessment: bool | None
    """列入党风廉政建设责任制考核 its place in the assessment of integrity"""

    major_matters: bool | None
    """信息公开工作中的重大事项 major matters of disclosure"""

    mechanism: bool | None
    """工作机制、工作程序和制度 mechanism, procedure and rules"""

    media_release: bool | None
    """利用新闻媒体公开信息的指导协调 guidance on what goes to the media"""

    media_use: bool | None
    """新闻媒体利用网站信息，信息共享合作机制 use of the sites' information by the media"""

    models: bool | None
    """指南和目录的样本、编制指导和公布 models of guide and catalogue, and their publication"""

    opinions: bool | None
    """国家、省、市要求的实施意见 opinions on what the state, province and city ask for"""

    other_work: bool | None
    """相关的其他工作 other work that goes with it"""

    overall: bool | None
    """全县信息公开工作的组织协调 the work of the county as a whole"""

    plan_and_catalogue: bool | None
    """实施计划，指南及目录 plan of the work, guide and catalogue"""

    platform: bool | None
    """电子政务平台和网站建设、公开平台和技术支持 platform, websites and technical support"""

    portal_content: bool | None
    """县政府门户网站内容保障 content of the county portal"""

    public_bodies: bool | None
    """公共企事业单位的指南、目录编制和工作 guide and catalogue of public enterprises and institutions"""

    publicity: bool | None
    """《条例》及其贯彻落实情况的宣传 publicity for the Regulations"""

    reconsideration: bool | None
    """信息公开涉及的行政复议 administrative reconsideration"""

    study: bool | None
    """《条例》的学习培训 study of the Regulations"""

    supporting_rules: bool | None
    """《条例》的配套制度建设 rules that support the Regulations"""

    township_lead: bool | None
    """乡镇（街道办）信息公开的领导 leading a township or subdistrict"""

    township_work: bool | None
    """乡镇（街道办）信息公开工作的推进、指导、协调、监督 the work of a township or subdistrict"""

    training: bool | None
    """业务人员的业务培训 training of staff"""

    violations: bool | None
    """违反《条例》的部门及其负责人的调查处理 departments that break the Regulations, and their heads"""

    website_system: bool | None
    """政府网站体系 the system of websites"""

    air: bool | None
    """大气污染防治的政策标准、形势和减排，控煤、抑尘、禁烧 air: policy, state, reduction, coal, dust, burning"""

    air_forecast: bool | None
    """空气质量预测预报 forecasts of the air"""

    air_reports_checked: bool | None
    """空气质量日报和预报公开情况的检查、提醒 checks of the daily air report and forecast"""

    campaigns: bool | None
    """重要宣传活动和会务的宣传报道 campaigns and reports"""

    clean_production: bool | None
    """清洁生产审核 audits of clean production"""

    county_environment: bool | None
    """县（区）环境信息 information of counties and districts"""

    county_reports: bool | None
    """各县（区）环保局的信息报送 what the county bureaus report"""

    discharge_permits: bool | None
    """排污许可证 discharge permits"""

    emergency_plans: bool | None
    """重点污染单位应急预案备案 emergency plans of key polluters"""

    enterprise_credit: bool | None
    """企业信用评价、环境准入负面清单和环境经济政策 credit of enterprises, negative list, economic policy"""

    environment_quality: bool | None
    """水、气、声环境质量，空气质量指数 quality of water, air and noise, air quality index"""

    finance: bool | None
    """固定资产、环保资金使用和预决算 assets, funds, budget and accounts"""

    general_documents: bool | None
    """办公室起草的综合性文件、政务信息 general documents of the office"""

    general_law: bool | None
    """环境保护综合类的政策、法规、规章和规范 general law and policy of the environment"""

    hazardous_waste: bool | None
    """固废、危废和危化品环境管理 solid and hazardous waste, dangerous chemicals"""

    hotline_12345: bool | None
    """12345投诉环境问题的处理 complaints to 12345"""

    hotline_12369: bool | None
    """12369环保热线的投诉举报办理 complaints to 12369"""

    impact_assessment: bool | None
    """建设项目环评、竣工环保验收、环评资质备案 impact assessment, acceptance, qualification"""

    incidents: bool | None
    """重特大突发环境事件 major environmental incidents"""

    interaction: bool | None
    """门户网政民互动 interaction with the public"""

    interpretation: bool | None
    """法律法规和政策解读 interpretation of law and policy"""

    key_lists: bool | None
    """重点监控名单、重点案件督办和后督察情况 key lists, cases supervised and inspected again"""

    key_polluters: bool | None
    """重点排污单位基础信息、排污、设施运行等污染源信息 key polluters and their discharge"""

    mass_groups: bool | None
    """群团工作 mass organisations"""

    meetings: bool | None
    """重要会务的宣传报道 reports on important meetings"""

    nature: bool | None
    """自然生态保护、生态红线、生态村和生态乡镇创建 nature, ecological red lines, ecological villages"""

    new_law: bool | None
    """环保政策、法规、标准出台修订的关注和督促公开 watching new law and policy, and urging its disclosure"""

    opinion: bool | None
    """舆情回应 response to public opinion"""

    organisation: bool | None
    """机构职能职责调整 changes of the organisation"""

    party_affairs: bool | None
    """党务 Party affairs"""

    penalties: bool | None
    """行政处罚、排污收费、自动监控和专项执法 penalties, fees, monitoring, campaigns"""

    permit_changes: bool | None
    """行政许可取消、下放、保留事项 permits abolished, handed down or kept"""

    personnel: bool | None
    """人事工作 personnel"""

    policy_research: bool | None
    """环境保护政策调研成果 results of policy research"""

    power_lists: bool | None
    """权力清单、责任清单 lists of powers and responsibilities"""

    radiation: bool | None
    """核与辐射的政策标准、环评验收、许可证审批和科普 radiation: policy, assessment, permits, education"""

    radiation_emergency: bool | None
    """核与辐射安全应急 emergencies of radiation"""

    requests: bool | None
    """依申请公开 disclosure on request"""

    secrecy_review: bool | None
    """保密审查 secrecy review"""

    soil: bool | None
    """土壤污染防治的政策标准、形势、重金属重点企业名单 soil: policy, state, list of heavy metal plants"""

    solid_waste_bulletin: bool | None
    """年度固废污染防治公报 yearly bulletin on solid waste"""

    solid_waste_permits: bool | None
    """固体废物行政审批 permits of solid waste"""

    source_monitoring: bool | None
    """污染源监督性监测，企业自行监测的指导监督 monitoring of sources; self-monitoring of plants"""

    straw_burning: bool | None
    """秸秆禁烧 the ban on burning straw"""

    three_simultaneous: bool | None
    """在建项目“三同时”执行情况 “three simultaneous” in projects under construction"""

    topic: Literal["website_columns", "secrecy_review", "mass_groups", "county_reports", "general_documents", "meetings", "party_affairs", "organisation", "personnel", "finance", "general_law", "interpretation", "policy_research", "power_lists", "requests", "new_law", "enterprise_credit", "impact_assessment", "discharge_permits", "three_simultaneous", "clean_production", "permit_changes", "water", "air", "air_reports_checked", "soil", "nature", "radiation", "radiation_emergency", "key_polluters", "key_lists", "penalties", "hotline_12369", "straw_burning", "source_monitoring", "air_forecast", "environment_quality", "incidents", "hotline_12345", "emergency_plans", "website_running", "interaction", "opinion", "campaigns", "solid_waste_permits", "solid_waste_bulletin", "hazardous_waste", "waste_accidents", "vehicle_exhaust", "county_environment"] | None
    """是哪一方面的信息？ what is the information about?"""

    vehicle_exhaust: bool | None
    """机动车尾气检测管理的政策标准、工作和总量减排 exhaust of vehicles: policy, tests, reduction"""

    waste_accidents: bool | None
    """职能范围内的事故应急 accidents with waste"""

    water: bool | None
    """水环境和饮用水水源地的政策标准、污染防治、形势和减排 water: policy, pollution control, state, reduction"""

    website_columns: bool | None
    """门户网站栏目规划 columns of the website"""

    website_running: bool | None
    """网站运维和运行检测 running of the website"""

    guide_catalogue_report: bool | None
    """指南、目录和年度报告 guide, catalogue and annual report"""

    progress_items: bool | None
    """反映工作进展的动态信息 news of the work"""

    upkeep: bool | None
    """信息材料的收集报送、审查及更新维护 collecting, reviewing and updating the material"""

    village_items: bool | None
    """村（社区）信息 items of villages and communities"""



class ReleaseRosterLeadFacts(TypedDict, total=False):
    """多个部门共同完成的公开 (disclosure by several sections): what ``release.roster.lead`` is told; ``None`` for not known."""

    cooperation: bool | None
    """其他部门做好配合 the others help"""

    lead: bool | None
    """明确牵头部门组织公开 a lead named, which sees to it"""


ReleaseSensitiveStep = Literal["report", "review", "agree", "publish"]
"""``report``: 上报 (report upwards); ``review``: 审核 (review); ``agree``: 同意 (consent); ``publish``: 发布 (publication)."""

ReleaseThreeLevelsStep = Literal["first_review", "second_review", "agree", "publish", "third_check"]
"""``first_review``: 一级审核：格式、用字、更新、链接，信息不涉密 (first review: form, wording, timeliness, links, nothing secret); ``second_review``: 二级审核：内容真实准确完整、来源合法、是否涉密 (second review: true, accurate, complete, lawful source, nothing secret); ``agree``: 同意发布 (consent to publication); ``publish``: 发布 (publication); ``third_check``: 三级审核：抽查已发布信息 (third level: check of what is published)."""

ReleaseWebScopeOutcome = Literal["not_online", "online", "not_listed", "publish_and_push"]
"""``not_online``: 不得上网发布 (must not go online); ``online``: 应组织上网发布 (to be published online); ``not_listed``: 条文未列明 (not named in the text); ``publish_and_push``: 在门户网站公示，同步推送并在信用网站公示 (published on the portal, pushed on and shown on the credit sites in step)."""


class ReleaseWebScopeFacts(TypedDict, total=False):
    """上网发布范围 (scope of online publication): what ``release.web_scope`` is told; ``None`` for not known."""

    finance: bool | None
    """是否为财政预决算、基金、国有资本经营、转移支付，或者预算执行和决算的审计报告？ is it about budget and accounts, funds, state capital, transfers, or the audit of them?"""

    policies_and_works: bool | None
    """是否为贯彻执行政策措施情况，工程建设项目规划、立项、审批、招标、资金使用等？ is it how policies are carried out, or the planning, approval, tender or funds of construction projects?"""

    profile: bool | None
    """是否为机构设置、职能，办事程序、条件、依据、结果，收费项目、标准及依据？ is it the structure and functions, the procedure, conditions, basis or result of services, or the fees?"""

    public_need: bool | None
    """社会公众正常工作、生活是否有需求？ does the public need it for daily work and life?"""

    secret_or_private: bool | None
    """是否涉及国家秘密、商业秘密、个人隐私？ does it concern state secrets, trade secrets or personal privacy?"""

    credit_information: bool | None
    """是否为行政许可、行政处罚等信用信息？ is it credit information: a permit, a penalty or the like?"""

    normative_document: bool | None
    """是否为规范性文件？ is it a normative document?"""

    permit: bool | None
    """是否为行政许可事项及办理程序？ is it a permit, or how it is granted?"""



class ReleaseWebScopeCreditSitesFacts(TypedDict, total=False):
    """信用信息的推送和公示 (where credit information goes): what ``release.web_scope.credit_sites`` is told; ``None`` for not known."""

    credit_baiyin: bool | None
    """“信用白银”网 “Credit Baiyin”"""

    credit_gansu: bool | None
    """“信用甘肃”网 “Credit Gansu”"""

    portal: bool | None
    """门户网站 the portal"""

    provincial_platform: bool | None
    """省公共信用信息交换共享平台 the province's credit platform"""


ReleaseWithdrawOutcome = Literal["delete", "withdraw", "stays"]
"""``delete``: 立即删除，责成部门更正 (deleted at once; the department corrects it); ``withdraw``: 及时与县数字经济发展中心对接撤回 (withdrawn in time through the county digital centre); ``stays``: 不需撤回 (stays)."""


class ReleaseWithdrawFacts(TypedDict, total=False):
    """信息撤回 (withdrawal of information): what ``release.withdraw`` is told; ``None`` for not known."""

    expired: bool | None
    """网上信息是否过期？ is the information online out of date?"""

    found_by_check: bool | None
    """三级审核抽查是否发现问题？ did the check of the third level find a fault?"""

    improper: bool | None
    """网上信息内容是否失当？ is the content online improper?"""


ReportAnnualCase = Literal["department", "government", "internal"]
"""``department``: 县级以上人民政府部门 (department of a government at county level or above); ``government``: 县级以上地方人民政府 (local government at county level or above); ``internal``: 科室、局属单位的内部工作报告 (internal report of sections and subordinate units)."""


class ReportSectionsFacts(TypedDict, total=False):
    """年度报告内容 (sections of the annual report): what ``report.sections`` is told; ``None`` for not known."""

    assessment_results: bool | None
    """工作考核、社会评议和责任追究结果情况 results of assessment, public evaluation and accountability"""

    disputes: bool | None
    """被申请行政复议、提起行政诉讼的情况 reconsiderations and lawsuits"""

    government: bool | None
    """是否为各级人民政府的年度报告？ is it the report of a people's government?"""

    other: bool | None
    """其他需要报告的事项 other matters to report"""

    other_matters: bool | None
    """是否有其他需要报告的事项？ are there other matters to report?"""

    proactive: bool | None
    """主动公开政府信息的情况 proactive disclosure"""

    problems: bool | None
    """存在的主要问题及改进情况 chief problems and what is improved"""

    requests: bool | None
    """收到和处理政府信息公开申请的情况 requests received and dealt with"""

    fees: bool | None
    """收费及减免情况 fees and waivers"""

    organisation: bool | None
    """组织领导和制度建设情况 organisation and rules"""

    overview: bool | None
    """概述 overview"""

    secrecy: bool | None
    """保密审查及监督检查情况 secrecy review and supervision"""



class ReportSectionsBasicsFacts(TypedDict, total=False):
    """内部工作报告：基本情况 (internal report: the basic facts): what ``report.sections.basics`` is told; ``None`` for not known."""

    carriers: bool | None
    """公开载体的建设、运行 the carriers of disclosure, built and run"""

    disclosure: bool | None
    """主动公开和依申请公开 disclosure, proactive and on request"""

    staff: bool | None
    """工作机构和人员调整 changes of office and staff"""

    upkeep: bool | None
    """政府信息的清理、更新 sorting and updating of information"""

    withheld: bool | None
    """不予公开的信息 information withheld"""



class ReportSharesFacts(TypedDict, total=False):
    """分类数量和占比核对 (check of counts and shares): what ``report.shares`` is told; ``None`` for not known."""

    before: Number | None
    """主动公开政府信息上一年总数是多少？ what was last year's total of items disclosed?"""

    growth: Number | None
    """主动公开政府信息比上一年增加多少？减少写负数。 what is the growth since last year (negative if less) of items disclosed?"""

    parts: Sequence[Mapping[str, object]] | None
    """主动公开政府信息各类各是多少，占比多少？ what are the parts and shares of items disclosed?"""

    total: Number | None
    """主动公开政府信息总数是多少？ what is the total of items disclosed?"""



class ReportTallyFacts(TypedDict, total=False):
    """年度报告勾稽关系 (arithmetic of the annual report): what ``report.tally`` is told; ``None`` for not known."""

    before: Mapping[str, object] | None
    """上一年度报告填了哪些数？ which figures did the report of the year before have?"""

    disputes: Mapping[str, object] | None
    """“行政复议、行政诉讼情况”表中填了哪些数？ which figures stand in "reconsiderations and lawsuits"?"""

    documents: Mapping[str, object] | None
    """“第二十条第（一）项”表中填了哪些数？ which figures stand in "article 20 item 1"?"""

    fees: Mapping[str, object] | None
    """“第二十条第（八）项”表中填了哪些数？ which figures stand in "article 20 item 8"?"""

    permits: Mapping[str, object] | None
    """“第二十条第（五）项”表中填了哪些数？ which figures stand in "article 20 item 5"?"""

    requests: Mapping[str, object] | None
    """“收到和处理政府信息公开申请情况”表中填了哪些数？ which figures stand in "requests received and handled"?"""

    sanctions: Mapping[str, object] | None
    """“第二十条第（六）项”表中填了哪些数？ which figures stand in "article 20 item 6"?"""

    purchases: Mapping[str, object] | None
    """“第二十条第（九）项”表中填了哪些数？ which figures stand in "article 20 item 9"?"""


RequestCoMakerLetterCase = Literal["inquiry"]
"""``inquiry``: 征求意见 (inquiry)."""


class RequestCoMakerLetterSlots(TypedDict, total=False):
    """共同制作机关意见征求函 (letter to a co-maker): what ``request.co_maker.letter`` is told; ``None`` for not known."""

    agency: str | bool | None
    """发文机关 the agency that writes"""

    co_maker: str | bool | None
    """共同制作机关的名称 the co-maker's name"""

    contact: str | bool | None
    """联系人和联系电话 whom to reach, and how"""

    date: Day | bool | None
    """成文日期 the day it bears"""

    number: str | bool | None
    """文号 document number"""

    received: Day | bool | None
    """收到申请之日 the day the request was received"""

    subject: str | bool | None
    """申请获取的信息 the information asked for"""


RequestExtensionLetterCase = Literal["notice"]
"""``notice``: 延长答复期限 (extension notice)."""


class RequestExtensionLetterSlots(TypedDict, total=False):
    """延长答复期限告知书 (extension notice): what ``request.extension.letter`` is told; ``None`` for not known."""

    agency: str | bool | None
    """发文机关 the agency that writes"""

    applicant: str | bool | None
    """申请人的姓名或者名称 the applicant's name"""

    date: Day | bool | None
    """成文日期 the day it bears"""

    extended_by: int | bool | None
    """延长的工作日数 number of working days of the extension"""

    new_due: Day | bool | None
    """延长后的答复期限届满之日 the last day of the extended term"""

    number: str | bool | None
    """文号 document number"""

    organisation: bool | None
    """申请人是法人或者其他组织吗？ is the applicant a legal person or other organisation?"""

    reason: str | bool | None
    """理由 the reason"""

    received: Day | bool | None
    """收到申请之日 the day the request was received"""

    subject: str | bool | None
    """申请获取的信息 the information asked for"""


RequestFeeCase = Literal["per_item", "per_page"]
"""``per_item``: 按件计收 (charged by item); ``per_page``: 按量计收 (charged by page)."""

RequestFeeChargedOutcome = Literal["free", "per_item", "per_page", "no_tariff"]
"""``free``: 不收取费用 (free of charge); ``per_item``: 按件计收 (charged by item); ``per_page``: 按量计收 (charged by page); ``no_tariff``: 可以收取信息处理费，但具体办法尚未制定 (a processing fee would be allowed, but there is no tariff yet)."""


class RequestFeeChargedFacts(TypedDict, total=False):
    """是否收取信息处理费 (whether a processing fee is charged): what ``request.fee.charged`` is told; ``None`` for not known."""

    by_page: bool | None
    """选择按量计收吗？ is it to be charged by page?"""

    decides_to_charge: bool | None
    """行政机关决定收取吗？ does the agency decide to charge it?"""

    excessive: bool | None
    """申请的数量、频次明显超过合理范围吗？ do number or frequency of the requests clearly go beyond what is reasonable?"""

    supplies_copies: bool | None
    """提供纸质件、发送电子邮件、复制电子数据等吗？ are paper copies, e-mails or copies of data supplied?"""


RequestFeeLetterCase = Literal["per_item", "per_page"]
"""``per_item``: 按件计收 (charged by item); ``per_page``: 按量计收 (charged by page)."""


class RequestFeeLetterSlots(TypedDict, total=False):
    """信息处理费收费通知 (fee notice): what ``request.fee.letter`` is told; ``None`` for not known."""

    agency: str | bool | None
    """发文机关 the agency that writes"""

    applicant: str | bool | None
    """申请人的姓名或者名称 the applicant's name"""

    contact: str | bool | None
    """联系人和联系电话 whom to reach, and how"""

    date: Day | bool | None
    """成文日期 the day it bears"""

    items: int | bool | None
    """该月申请累计件数 number of items in that month"""

    month: str | bool | None
    """计件的自然月 the calendar month counted"""

    number: str | bool | None
    """文号 document number"""

    organisation: bool | None
    """申请人是法人或者其他组织吗？ is the applicant a legal person or other organisation?"""

    pages: int | bool | None
    """提供的页数 number of pages given"""

    payment: str | bool | None
    """缴纳方式 how to pay"""

    received: Day | bool | None
    """收到申请之日 the day the request was received"""

    subject: str | bool | None
    """申请获取的信息 the information asked for"""



class RequestFormFacts(TypedDict, total=False):
    """申请内容 (content of a request): what ``request.form`` is told; ``None`` for not known."""

    address: str | bool | None
    """通信地址 postal address"""

    attachments: Sequence[str] | bool | None
    """附件 attachments"""

    contact: bool | None
    """联系方式 a way to reach the applicant"""

    credit_code: str | bool | None
    """统一社会信用代码 unified social credit code"""

    description: str | bool | None
    """便于查询的其他特征性描述 another description by which it can be found"""

    document_number: str | bool | None
    """文号 document number"""

    email: str | bool | None
    """电子邮箱 e-mail address"""

    form_of_supply: Literal["paper", "electronic", "reading", "other"] | Sequence[Literal["paper", "electronic", "reading", "other"]] | bool | None
    """提供信息的形式 form in which the information is wanted"""

    identity: bool | None
    """身份证明 proof of identity"""

    information: bool | None
    """所申请信息的名称、文号或者特征描述 title, document number or description of the information"""

    name: str | bool | None
    """申请人的姓名或者名称 the applicant's name"""

    organisation: bool | None
    """申请人是法人或者其他组织吗？ is the applicant a legal person or other organisation?"""

    other_identity: str | bool | None
    """其他身份证明（名称和号码） another proof of identity (what it is, and its number)"""

    passport: str | bool | None
    """护照号码 passport number"""

    phone: str | bool | None
    """联系电话 phone number"""

    postcode: str | bool | None
    """邮政编码 postcode"""

    residence_permit: str | bool | None
    """港澳台居民居住证号码 number of a residence permit of Hong Kong, Macao or Taiwan residents"""

    resident_id: str | bool | None
    """居民身份证号码 resident identity number"""

    route: Literal["pickup", "post", "email", "online", "fax", "other"] | Sequence[Literal["pickup", "post", "email", "online", "fax", "other"]] | bool | None
    """获取信息的方式、途径 way in which the information is to be received"""

    title: str | bool | None
    """信息名称 title of the information"""

    travel_permit: str | bool | None
    """港澳居民来往内地通行证或者台湾居民来往大陆通行证号码 number of a mainland travel permit"""


RequestFormOfSupplyOutcome = Literal["as_asked", "other_form", "reading"]
"""``as_asked``: 按申请人要求的形式提供 (in the form asked for); ``other_form``: 以电子数据或者其他适当形式提供 (as electronic data or in another suitable form); ``reading``: 安排申请人查阅、抄录 (reading and copying by hand is arranged)."""


class RequestFormOfSupplyFacts(TypedDict, total=False):
    """提供形式 (form of supply): what ``request.form_of_supply`` is told; ``None`` for not known."""

    cost_too_high: bool | None
    """按要求的形式提供，成本过高吗？ would that form cost too much?"""

    endangers_carrier: bool | None
    """按要求的形式提供，可能危及载体安全吗？ might that form endanger the carrier?"""

    held_as_asked: bool | None
    """按保存的实际情况，能按申请人要求的形式提供吗？ as the information is kept, can it be given in the form asked for?"""

    other_form_possible: bool | None
    """能以电子数据或者其他适当形式提供吗？ can it be given as electronic data or in another suitable form?"""


RequestFormOfSupplyCopiesOutcome = Literal["copy", "reading"]
"""``copy``: 可以提供打印、复制等服务 (may be printed or copied); ``reading``: 有条件的可以安排当场阅读或者自行抄录 (reading and copying by hand may be arranged)."""


class RequestFormOfSupplyCopiesFacts(TypedDict, total=False):
    """阅读和复制 (reading and copies): what ``request.form_of_supply.copies`` is told; ``None`` for not known."""

    wants_copy: bool | None
    """申请人要求打印、复制吗？ does the applicant want a print or copy?"""


RequestFormOfSupplyHelpOutcome = Literal["help", "no_help"]
"""``help``: 提供必要的帮助 (give the help that is needed); ``no_help``: 无须专门帮助 (no special help)."""


class RequestFormOfSupplyHelpFacts(TypedDict, total=False):
    """阅读困难的帮助 (help with reading): what ``request.form_of_supply.help`` is told; ``None`` for not known."""

    difficulty: bool | None
    """存在阅读困难或者视听障碍吗？ does the applicant have difficulty reading, seeing or hearing?"""

    natural_person: bool | None
    """申请人是公民吗？ is the applicant a natural person?"""


RequestNoResaleOutcome = Literal["forbidden", "not_affected"]
"""``forbidden``: 不得这样提供 (must not be supplied so); ``not_affected``: 不属于有偿提供 (no paid supply)."""


class RequestNoResaleFacts(TypedDict, total=False):
    """不得有偿提供 (no paid supply): what ``request.no_resale`` is told; ``None`` for not known."""

    paid: bool | None
    """有偿或者变相有偿吗？ is it paid for, openly or otherwise?"""

    through_others: bool | None
    """通过其他组织、个人提供吗？ is it supplied through another organisation or person?"""


RequestOutcomeOutcome = Literal["withdrawn", "not_a_request", "supplement", "await_correction", "still_unclear", "not_corrected", "fee_unpaid", "excessive", "deferred", "publication", "repeated", "reissue", "special_access", "archived", "archived_not_held", "already_public", "not_ours", "not_held", "needs_processing", "partial", "withheld_secret", "withheld_by_law", "withheld_security", "withheld_third_party", "withheld_internal", "withheld_process", "withheld_enforcement", "provided", "told_when", "no_need", "supplement_form", "provided_superior"]
"""``withdrawn``: 申请人撤回，终止办理 (withdrawn: closed); ``not_a_request``: 不作为政府信息公开申请处理 (not treated as a request for information); ``supplement``: 告知补正 (tell the applicant to correct it); ``await_correction``: 等待申请人补正 (wait for the correction); ``still_unclear``: 补正后仍不明确，无法提供 (still unclear after correction: cannot be given); ``not_corrected``: 逾期不补正，不再处理 (not corrected in time: not handled further); ``fee_unpaid``: 逾期未缴费，不再处理 (fee not paid in time: not handled further); ``excessive``: 理由不合理，不予处理 (reasons unsound: not handled); ``deferred``: 理由合理，延迟答复 (reasons sound: reply deferred); ``publication``: 要求提供公开出版物，不予处理 (publication asked for: not handled); ``repeated``: 不予重复处理 (not handled again); ``reissue``: 要求确认或者重新出具已获取的信息，不予处理 (asked to confirm or issue again: not handled); ``special_access``: 依照有关法律、行政法规的规定办理 (to be got under the rules of its own law); ``archived``: 已移交国家档案馆，依照档案利用的规定办理 (moved to a state archive: to be got under the rules on the use of archives); ``archived_not_held``: 已移交国家档案馆，依照档案利用的规定办理 (moved to a state archive: to be got under the rules on the use of archives); ``already_public``: 已主动公开，告知获取方式、途径 (already public: told how to get it); ``not_ours``: 不属于本机关负责公开 (for another body to disclose); ``not_held``: 信息不存在 (no such information); ``needs_processing``: 需要加工、分析，不予提供 (would have to be processed: not given); ``partial``: 部分公开 (disclosed in part); ``withheld_secret``: 不予公开：国家秘密 (withheld: state secret); ``withheld_by_law``: 不予公开：法律、行政法规禁止公开 (withheld: forbidden by law or administrative regulation); ``withheld_security``: 不予公开：可能危及国家安全、公共安全、经济安全、社会稳定 (withheld: may endanger security or stability); ``withheld_third_party``: 不予公开：保护第三方合法权益 (withheld: protects a third party); ``withheld_internal``: 不予公开：内部事务信息 (withheld: internal affairs); ``withheld_process``: 不予公开：过程性信息 (withheld: record of process); ``withheld_enforcement``: 不予公开：行政执法案卷信息 (withheld: enforcement case file); ``provided``: 予以公开，提供信息 (disclosed: handed over); ``told_when``: 予以公开，告知获取的方式、途径和时间 (disclosed: told how and when to get it); ``no_need``: 与自身特殊需要无关，可以不予提供 (no need of one's own: may be refused); ``supplement_form``: 一次性告知补正全部内容，允许当场补正 (told at once all that is to be corrected, and let correct it on the spot); ``provided_superior``: 在本机关掌握范围内提供上级机关已公开的信息 (given as far as held: a superior agency has published it)."""


class RequestOutcomeFacts(TypedDict, total=False):
    """答复类型 (kind of reply): what ``request.outcome`` is told; ``None`` for not known."""

    archived: bool | None
    """所申请的信息已经移交国家档案馆了吗？ has the information been moved to a state archive?"""

    archived_as_not_held: bool | None
    """已移交国家档案馆的，年度报告计入“本机关不掌握相关政府信息” what was moved to a state archive is counted in the annual report as not held by the agency"""

    cannot_meet_term: bool | None
    """无法在规定的期限内答复吗？ can the reply not be given in time?"""

    decides_to_withhold: bool | None
    """本机关决定不予公开吗？ does the agency decide to withhold it?"""

    endangers_security: bool | None
    """公开后可能危及国家安全、公共安全、经济安全、社会稳定吗？ may disclosure endanger national, public or economic security or social stability?"""

    enforcement_file: bool | None
    """属于行政执法案卷信息吗？ is it from an enforcement case file?"""

    excessive: bool | None
    """申请的数量、频次明显超过合理范围吗？ do number or frequency of the requests clearly go beyond what is reasonable?"""

    fee_unpaid: bool | None
    """申请人逾期未按收费通知缴纳信息处理费吗？ has the time for paying the fee asked for passed without payment?"""

    forbidden_by_law: bool | None
    """法律、行政法规禁止公开吗？ does a law or administrative regulation forbid disclosure?"""

    handed_early: bool | None
    """是提前交档案馆保管、移交期限尚未届满吗？ was it handed over early, and is the term for the transfer still running?"""

    handed_over: bool | None
    """随答复提供该信息吗？ is the information handed over with the reply?"""

    internal_affairs: bool | None
    """属于人事管理、后勤管理、内部工作流程等内部事务信息吗？ is it about internal affairs: personnel, logistics, internal workflow?"""

    needs_processing: bool | None
    """需要对现有信息进行加工、分析吗？ would existing information have to be processed or analysed?"""

    not_found: bool | None
    """经检索没有所申请的信息吗？ did a search find no such information?"""

    opening_required: bool | None
    """法律、法规、规章规定应当公开吗？ does a law, regulation or rule require disclosure?"""

    other_body: bool | None
    """所申请的信息不属于本机关负责公开吗？ is it for another body to disclose?"""

    petition: bool | None
    """申请人是以申请的形式进行信访、投诉、举报等活动吗？ does the request in fact petition, complain or report somebody?"""

    process_record: bool | None
    """属于讨论记录、过程稿、磋商信函、请示报告等过程性信息吗？ is it a record of process: discussion record, draft, consultation letter, request for instructions?"""

    public_interest_grave: bool | None
    """不公开会对公共利益造成重大影响吗？ would non-disclosure gravely affect the public interest?"""

    publication: bool | None
    """要求提供的是政府公报、报刊、书籍等公开出版物吗？ is a publication asked for, such as the gazette, a newspaper or a book?"""

    published: bool | None
    """所申请的信息已经主动公开了吗？ is the information already published?"""

    reasons_asked: bool | None
    """已要求申请人说明理由了吗？ has the applicant been asked for reasons?"""

    reasons_sound: bool | None
    """申请人的理由合理吗？ are the applicant's reasons sound?"""

    reissue: bool | None
    """要求的是确认或者重新出具申请人已经获取的信息吗？ is the agency asked to confirm or issue again what the applicant has already got?"""

    repeated: bool | None
    """申请人就相同信息的申请已经答复过了吗？ has this applicant had a reply on the same information before?"""

    separable: bool | None
    """含有不应当公开或者不属于政府信息的内容，但能够作区分处理吗？ does it hold matter that must not be opened or is no government information, but can be separated?"""

    special_access: bool | None
    """属于工商、不动产登记资料等，有关法律、行政法规对获取有特别规定吗？ is it registry material and the like, for which a law or administrative regulation has its own rules of access?"""

    state_secret: bool | None
    """依法确定为国家秘密吗？ is it lawfully classified as a state secret?"""

    supplement_overdue: bool | None
    """申请人无正当理由逾期不补正吗？ has the time for the correction passed without good reason?"""

    supplement_told: bool | None
    """已一次性告知申请人补正了吗？ has the applicant been told, once, what to correct?"""

    supplemented: bool | None
    """申请人已经补正了吗？ has the applicant corrected the request?"""

    third_party_consents: bool | None
    """第三方同意公开吗？ does the third party consent?"""

    third_party_harm: bool | None
    """涉及商业秘密、个人隐私等，公开会损害第三方合法权益吗？ would disclosure harm a third party's lawful interests: trade secret, privacy and the like?"""

    unclear: bool | None
    """申请内容不明确吗？ is it unclear what is asked for?"""

    withdrawn: bool | None
    """申请人撤回申请了吗？ has the applicant withdrawn the request?"""

    no_own_need: bool | None
    """申请与自身生产、生活、科研等特殊需要无关吗？ has the request nothing to do with the applicant's own production, life or research?"""

    right_holder_consents: bool | None
    """权利人同意公开吗？ does the right holder consent?"""

    trade_secret_or_privacy: bool | None
    """涉及商业秘密、个人隐私吗？ is it a trade secret or personal privacy?"""

    formal_defect: bool | None
    """申请形式不符合规定吗？ is the request not in due form?"""

    superior_published: bool | None
    """属于上级行政机关形成并已公开的信息吗？ did a superior agency make and publish it?"""


RequestOutcomeExcessiveOutcome = Literal["excessive", "deferred", "not_this"]
"""``excessive``: 理由不合理，不予处理 (reasons unsound: not handled); ``deferred``: 理由合理，延迟答复 (reasons sound: reply deferred); ``not_this``: 不属此种情形 (not this case)."""


class RequestOutcomeExcessiveFacts(TypedDict, total=False):
    """数量、频次明显超过合理范围 (unreasonable number or frequency): what ``request.outcome.excessive`` is told; ``None`` for not known."""

    cannot_meet_term: bool | None
    """无法在规定的期限内答复吗？ can the reply not be given in time?"""

    excessive: bool | None
    """申请的数量、频次明显超过合理范围吗？ do number or frequency of the requests clearly go beyond what is reasonable?"""

    reasons_asked: bool | None
    """已要求申请人说明理由了吗？ has the applicant been asked for reasons?"""

    reasons_sound: bool | None
    """申请人的理由合理吗？ are the applicant's reasons sound?"""


RequestOutcomeLetterCase = Literal["provided", "told_when", "already_public", "partial", "withheld_secret", "withheld_by_law", "withheld_security", "withheld_third_party", "withheld_internal", "withheld_process", "withheld_enforcement", "special_access", "archived", "archived_not_held", "not_held", "not_ours", "needs_processing", "still_unclear", "not_a_request", "repeated", "publication", "excessive", "deferred", "reissue", "not_corrected", "withdrawn", "fee_unpaid", "no_need"]
"""``provided``: 提供信息 (information handed over); ``told_when``: 告知获取的时间 (told when to get it); ``already_public``: 已主动公开 (already public); ``partial``: 部分公开 (disclosed in part); ``withheld_secret``: 国家秘密 (state secret); ``withheld_by_law``: 法律、行政法规禁止公开 (forbidden by law); ``withheld_security``: 危及三安全一稳定 (endangers security); ``withheld_third_party``: 第三方合法权益 (third party); ``withheld_internal``: 内部事务信息 (internal affairs); ``withheld_process``: 过程性信息 (record of process); ``withheld_enforcement``: 行政执法案卷信息 (enforcement file); ``special_access``: 依照特别规定办理 (special rules of access); ``archived``: 已移交国家档案馆 (moved to a state archive); ``archived_not_held``: 已移交国家档案馆（计入不掌握） (moved to a state archive, counted as not held); ``not_held``: 信息不存在 (no such information); ``not_ours``: 不属于本机关公开 (for another body); ``needs_processing``: 需要加工、分析 (needs processing); ``still_unclear``: 补正后仍不明确 (still unclear); ``not_a_request``: 不作为申请处理 (not treated as a request); ``repeated``: 不予重复处理 (not handled again); ``publication``: 公开出版物 (publication); ``excessive``: 数量、频次超过合理范围 (beyond what is reasonable); ``deferred``: 延迟答复 (reply deferred); ``reissue``: 确认或者重新出具 (confirming or issuing again); ``not_corrected``: 逾期不补正 (not corrected in time); ``withdrawn``: 撤回申请 (withdrawn); ``fee_unpaid``: 逾期未缴费 (fee not paid); ``no_need``: 与自身特殊需要无关 (no special need)."""


class RequestOutcomeLetterSlots(TypedDict, total=False):
    """答复文书 (letters of reply): what ``request.outcome.letter`` is told; ``None`` for not known."""

    activity: Literal["petition", "complaint", "report"] | Sequence[Literal["petition", "complaint", "report"]] | bool | None
    """活动的性质 what it is in fact"""

    agency: str | bool | None
    """发文机关 the agency that writes"""

    answered_number: str | bool | None
    """此前答复的文号 number of the earlier reply"""

    answered_on: Day | bool | None
    """此前答复之日 the day of the earlier reply"""

    applicant: str | bool | None
    """申请人的姓名或者名称 the applicant's name"""

    asked_on: Day | bool | None
    """要求说明理由之日 the day reasons were asked for"""

    attachments: Sequence[str] | bool | None
    """附件名称 titles of the attachments"""

    channel: str | bool | None
    """相应渠道 the proper way"""

    channel_known: bool | None
    """告知相应渠道吗？ is the proper way to be named?"""

    competent_body: str | bool | None
    """负责公开的行政机关 the agency that discloses it"""

    competent_contact: str | bool | None
    """该机关的联系方式 how to reach that agency"""

    competent_known: bool | None
    """能够确定负责公开的行政机关吗？ is the agency that discloses it known?"""

    correct_by: Day | bool | None
    """补正期限 the day by which to correct"""

    corrected_on: Day | bool | None
    """收到补正之日 the day the correction was received"""

    court: str | bool | None
    """有管辖权的人民法院 the competent court"""

    date: Day | bool | None
    """成文日期 the day it bears"""

    fee_notice_received: Day | bool | None
    """收到收费通知之日 the day the fee notice was received"""

    interest: Literal["trade_secret", "privacy", "other"] | Sequence[Literal["trade_secret", "privacy", "other"]] | bool | None
    """涉及的第三方权益 the third party's interest"""

    internal_kind: Literal["personnel", "logistics", "workflow"] | Sequence[Literal["personnel", "logistics", "workflow"]] | bool | None
    """内部事务信息的类别 kind of internal affairs"""

    law: str | bool | None
    """法律、行政法规的名称和条款 the law or administrative regulation, and its article"""

    new_due: Day | bool | None
    """延长后的答复期限届满之日 the last day of the extended term"""

    number: str | bool | None
    """文号 document number"""

    objected: bool | None
    """第三方不同意公开且有合理理由吗？ does the third party object with good reason?"""

    organisation: bool | None
    """申请人是法人或者其他组织吗？ is the applicant a legal person or other organisation?"""

    process_kind: Literal["discussion", "draft", "consultation", "instructions"] | Sequence[Literal["discussion", "draft", "consultation", "instructions"]] | bool | None
    """过程性信息的类别 kind of process record"""

    reason: str | bool | None
    """理由 the reason"""

    received: Day | bool | None
    """收到申请之日 the day the request was received"""

    reconsideration_authority: str | bool | None
    """行政复议机关 the reconsideration authority"""

    search: str | bool | None
    """检索的范围和方式 where and how was searched"""

    subject: str | bool | None
    """申请获取的信息 the information asked for"""

    told_on: Day | bool | None
    """告知补正之日 the day the correction notice was given"""

    way: str | bool | None
    """获取的方式、途径 how and where to get it"""

    when: str | bool | None
    """获取的时间 when to get it"""

    where: str | bool | None
    """办理的机关、机构 the body to turn to"""

    withdrawn_on: Day | bool | None
    """撤回之日 the day of withdrawal"""

    withheld_14_16: bool | None
    """不予公开的内容依据的是第十四条、第十五条或者第十六条吗？ is the part withheld under article 14, 15 or 16?"""

    withheld_part: str | bool | None
    """不予公开的内容 what is withheld"""

    withheld_under: Literal["14", "15", "16_1", "16_2"] | Sequence[Literal["14", "15", "16_1", "16_2"]] | bool | None
    """不予公开的内容依据的条款 the article under which it is withheld"""


RequestOutcomeNeedOutcome = Literal["no_need", "not_this"]
"""``no_need``: 与自身特殊需要无关，可以不予提供 (no need of one's own: may be refused); ``not_this``: 不属此种情形 (not this case)."""


class RequestOutcomeNeedFacts(TypedDict, total=False):
    """自身特殊需要 (own special need): what ``request.outcome.need`` is told; ``None`` for not known."""

    no_own_need: bool | None
    """申请与自身生产、生活、科研等特殊需要无关吗？ has the request nothing to do with the applicant's own production, life or research?"""


RequestOutcomeNotHeldOutcome = Literal["not_held", "not_this"]
"""``not_held``: 信息不存在 (no such information); ``not_this``: 不属此种情形 (not this case)."""


class RequestOutcomeNotHeldFacts(TypedDict, total=False):
    """信息不存在 (not held): what ``request.outcome.not_held`` is told; ``None`` for not known."""

    not_found: bool | None
    """经检索没有所申请的信息吗？ did a search find no such information?"""


RequestOutcomeOtherBodyOutcome = Literal["not_ours", "not_this", "archived"]
"""``not_ours``: 不属于本机关负责公开 (for another body to disclose); ``not_this``: 不属此种情形 (not this case); ``archived``: 已移交国家档案馆，依照档案管理的规定办理 (moved to a state archive: to be got under the rules on archives)."""


class RequestOutcomeOtherBodyFacts(TypedDict, total=False):
    """不属于本机关负责公开 (for another body): what ``request.outcome.other_body`` is told; ``None`` for not known."""

    other_body: bool | None
    """所申请的信息不属于本机关负责公开吗？ is it for another body to disclose?"""

    archived: bool | None
    """所申请的信息已经移交国家档案馆了吗？ has the information been moved to a state archive?"""


RequestOutcomePartialOutcome = Literal["partial", "not_this"]
"""``partial``: 部分公开 (disclosed in part); ``not_this``: 不属此种情形 (not this case)."""


class RequestOutcomePartialFacts(TypedDict, total=False):
    """区分处理 (separation): what ``request.outcome.partial`` is told; ``None`` for not known."""

    separable: bool | None
    """含有不应当公开或者不属于政府信息的内容，但能够作区分处理吗？ does it hold matter that must not be opened or is no government information, but can be separated?"""


RequestOutcomePetitionOutcome = Literal["not_a_request", "not_this"]
"""``not_a_request``: 不作为政府信息公开申请处理 (not treated as a request for information); ``not_this``: 不属此种情形 (not this case)."""


class RequestOutcomePetitionFacts(TypedDict, total=False):
    """信访、投诉、举报 (petition, complaint, report): what ``request.outcome.petition`` is told; ``None`` for not known."""

    petition: bool | None
    """申请人是以申请的形式进行信访、投诉、举报等活动吗？ does the request in fact petition, complain or report somebody?"""


RequestOutcomeProcessingOutcome = Literal["needs_processing", "not_this"]
"""``needs_processing``: 需要加工、分析，不予提供 (would have to be processed: not given); ``not_this``: 不属此种情形 (not this case)."""


class RequestOutcomeProcessingFacts(TypedDict, total=False):
    """需要加工、分析 (needs processing): what ``request.outcome.processing`` is told; ``None`` for not known."""

    needs_processing: bool | None
    """需要对现有信息进行加工、分析吗？ would existing information have to be processed or analysed?"""

    separable: bool | None
    """含有不应当公开或者不属于政府信息的内容，但能够作区分处理吗？ does it hold matter that must not be opened or is no government information, but can be separated?"""


RequestOutcomePublicationOutcome = Literal["publication", "not_this"]
"""``publication``: 要求提供公开出版物，不予处理 (publication asked for: not handled); ``not_this``: 不属此种情形 (not this case)."""


class RequestOutcomePublicationFacts(TypedDict, total=False):
    """公开出版物 (publications): what ``request.outcome.publication`` is told; ``None`` for not known."""

    publication: bool | None
    """要求提供的是政府公报、报刊、书籍等公开出版物吗？ is a publication asked for, such as the gazette, a newspaper or a book?"""


RequestOutcomePublishedOutcome = Literal["already_public", "not_this"]
"""``already_public``: 已主动公开，告知获取方式、途径 (already public: told how to get it); ``not_this``: 不属此种情形 (not this case)."""


class RequestOutcomePublishedFacts(TypedDict, total=False):
    """已经主动公开 (already published): what ``request.outcome.published`` is told; ``None`` for not known."""

    published: bool | None
    """所申请的信息已经主动公开了吗？ is the information already published?"""


RequestOutcomeReissueOutcome = Literal["reissue", "not_this"]
"""``reissue``: 要求确认或者重新出具已获取的信息，不予处理 (asked to confirm or issue again: not handled); ``not_this``: 不属此种情形 (not this case)."""


class RequestOutcomeReissueFacts(TypedDict, total=False):
    """确认或者重新出具 (confirming or issuing again): what ``request.outcome.reissue`` is told; ``None`` for not known."""

    reissue: bool | None
    """要求的是确认或者重新出具申请人已经获取的信息吗？ is the agency asked to confirm or issue again what the applicant has already got?"""


RequestOutcomeRepeatedOutcome = Literal["repeated", "not_this"]
"""``repeated``: 不予重复处理 (not handled again); ``not_this``: 不属此种情形 (not this case)."""


class RequestOutcomeRepeatedFacts(TypedDict, total=False):
    """重复申请 (repeated request): what ``request.outcome.repeated`` is told; ``None`` for not known."""

    repeated: bool | None
    """申请人就相同信息的申请已经答复过了吗？ has this applicant had a reply on the same information before?"""


RequestOutcomeSpecialAccessOutcome = Literal["special_access", "archived", "archived_not_held", "not_this"]
"""``special_access``: 依照有关法律、行政法规的规定办理 (to be got under the rules of its own law); ``archived``: 已移交国家档案馆，依照档案利用的规定办理 (moved to a state archive: to be got under the rules on the use of archives); ``archived_not_held``: 已移交国家档案馆，依照档案利用的规定办理 (moved to a state archive: to be got under the rules on the use of archives); ``not_this``: 不属此种情形 (not this case)."""


class RequestOutcomeSpecialAccessFacts(TypedDict, total=False):
    """登记资料等另有规定 (registry material): what ``request.outcome.special_access`` is told; ``None`` for not known."""

    archived: bool | None
    """所申请的信息已经移交国家档案馆了吗？ has the information been moved to a state archive?"""

    archived_as_not_held: bool | None
    """已移交国家档案馆的，年度报告计入“本机关不掌握相关政府信息” what was moved to a state archive is counted in the annual report as not held by the agency"""

    handed_early: bool | None
    """是提前交档案馆保管、移交期限尚未届满吗？ was it handed over early, and is the term for the transfer still running?"""

    special_access: bool | None
    """属于工商、不动产登记资料等，有关法律、行政法规对获取有特别规定吗？ is it registry material and the like, for which a law or administrative regulation has its own rules of access?"""


RequestOutcomeSupplementOutcome = Literal["supplement", "await_correction", "still_unclear", "not_corrected", "not_this"]
"""``supplement``: 告知补正 (tell the applicant to correct it); ``await_correction``: 等待申请人补正 (wait for the correction); ``still_unclear``: 补正后仍不明确，无法提供 (still unclear after correction: cannot be given); ``not_corrected``: 逾期不补正，不再处理 (not corrected in time: not handled further); ``not_this``: 不属此种情形 (not this case)."""


class RequestOutcomeSupplementFacts(TypedDict, total=False):
    """申请内容不明确 (unclear request): what ``request.outcome.supplement`` is told; ``None`` for not known."""

    supplement_overdue: bool | None
    """申请人无正当理由逾期不补正吗？ has the time for the correction passed without good reason?"""

    supplement_told: bool | None
    """已一次性告知申请人补正了吗？ has the applicant been told, once, what to correct?"""

    supplemented: bool | None
    """申请人已经补正了吗？ has the applicant corrected the request?"""

    unclear: bool | None
    """申请内容不明确吗？ is it unclear what is asked for?"""


RequestOutcomeUnpaidOutcome = Literal["fee_unpaid", "not_this"]
"""``fee_unpaid``: 逾期未缴费，不再处理 (fee not paid in time: not handled further); ``not_this``: 不属此种情形 (not this case)."""


class RequestOutcomeUnpaidFacts(TypedDict, total=False):
    """逾期未缴费 (fee not paid): what ``request.outcome.unpaid`` is told; ``None`` for not known."""

    fee_unpaid: bool | None
    """申请人逾期未按收费通知缴纳信息处理费吗？ has the time for paying the fee asked for passed without payment?"""


RequestOutcomeWithdrawnOutcome = Literal["withdrawn", "not_this"]
"""``withdrawn``: 申请人撤回，终止办理 (withdrawn: closed); ``not_this``: 不属此种情形 (not this case)."""


class RequestOutcomeWithdrawnFacts(TypedDict, total=False):
    """撤回申请 (request withdrawn): what ``request.outcome.withdrawn`` is told; ``None`` for not known."""

    withdrawn: bool | None
    """申请人撤回申请了吗？ has the applicant withdrawn the request?"""


RequestOutcomeWithheldOutcome = Literal["withheld_secret", "withheld_third_party", "withheld_security", "not_this"]
"""``withheld_secret``: 不予公开：国家秘密 (withheld: state secret); ``withheld_third_party``: 不予公开：商业秘密、个人隐私 (withheld: trade secret or privacy); ``withheld_security``: 不予公开：危及国家安全、公共安全、经济安全和社会稳定 (withheld: endangers security or stability); ``not_this``: 不属此种情形 (not this case)."""


class RequestOutcomeWithheldFacts(TypedDict, total=False):
    """不予公开 (withheld): what ``request.outcome.withheld`` is told; ``None`` for not known."""

    endangers_security: bool | None
    """公开后可能危及国家安全、公共安全、经济安全、社会稳定吗？ may disclosure endanger national, public or economic security or social stability?"""

    public_interest_grave: bool | None
    """不公开会对公共利益造成重大影响吗？ would non-disclosure gravely affect the public interest?"""

    right_holder_consents: bool | None
    """权利人同意公开吗？ does the right holder consent?"""

    state_secret: bool | None
    """依法确定为国家秘密吗？ is it lawfully classified as a state secret?"""

    trade_secret_or_privacy: bool | None
    """涉及商业秘密、个人隐私吗？ is it a trade secret or personal privacy?"""


RequestOutcomeWithheldAbsoluteOutcome = Literal["withheld_secret", "withheld_by_law", "withheld_security", "not_this"]
"""``withheld_secret``: 不予公开：国家秘密 (withheld: state secret); ``withheld_by_law``: 不予公开：法律、行政法规禁止公开 (withheld: forbidden by law or administrative regulation); ``withheld_security``: 不予公开：可能危及国家安全、公共安全、经济安全、社会稳定 (withheld: may endanger security or stability); ``not_this``: 不属此种情形 (not this case)."""


class RequestOutcomeWithheldAbsoluteFacts(TypedDict, total=False):
    """不予公开（第十四条） (withheld under article 14): what ``request.outcome.withheld_absolute`` is told; ``None`` for not known."""

    endangers_security: bool | None
    """公开后可能危及国家安全、公共安全、经济安全、社会稳定吗？ may disclosure endanger national, public or economic security or social stability?"""

    forbidden_by_law: bool | None
    """法律、行政法规禁止公开吗？ does a law or administrative regulation forbid disclosure?"""

    state_secret: bool | None
    """依法确定为国家秘密吗？ is it lawfully classified as a state secret?"""


RequestOutcomeWithheldInternalOutcome = Literal["withheld_internal", "not_this"]
"""``withheld_internal``: 不予公开：内部事务信息 (withheld: internal affairs); ``not_this``: 不属此种情形 (not this case)."""


class RequestOutcomeWithheldInternalFacts(TypedDict, total=False):
    """不予公开（第十六条第一款） (withheld under article 16, paragraph 1): what ``request.outcome.withheld_internal`` is told; ``None`` for not known."""

    decides_to_withhold: bool | None
    """本机关决定不予公开吗？ does the agency decide to withhold it?"""

    internal_affairs: bool | None
    """属于人事管理、后勤管理、内部工作流程等内部事务信息吗？ is it about internal affairs: personnel, logistics, internal workflow?"""


RequestOutcomeWithheldProcessOutcome = Literal["withheld_process", "withheld_enforcement", "not_this"]
"""``withheld_process``: 不予公开：过程性信息 (withheld: record of process); ``withheld_enforcement``: 不予公开：行政执法案卷信息 (withheld: enforcement case file); ``not_this``: 不属此种情形 (not this case)."""


class RequestOutcomeWithheldProcessFacts(TypedDict, total=False):
    """不予公开（第十六条第二款） (withheld under article 16, paragraph 2): what ``request.outcome.withheld_process`` is told; ``None`` for not known."""

    decides_to_withhold: bool | None
    """本机关决定不予公开吗？ does the agency decide to withhold it?"""

    enforcement_file: bool | None
    """属于行政执法案卷信息吗？ is it from an enforcement case file?"""

    opening_required: bool | None
    """法律、法规、规章规定应当公开吗？ does a law, regulation or rule require disclosure?"""

    process_record: bool | None
    """属于讨论记录、过程稿、磋商信函、请示报告等过程性信息吗？ is it a record of process: discussion record, draft, consultation letter, request for instructions?"""


RequestOutcomeWithheldThirdPartyOutcome = Literal["withheld_third_party", "not_this"]
"""``withheld_third_party``: 不予公开：保护第三方合法权益 (withheld: protects a third party); ``not_this``: 不属此种情形 (not this case)."""


class RequestOutcomeWithheldThirdPartyFacts(TypedDict, total=False):
    """不予公开（第十五条） (withheld under article 15): what ``request.outcome.withheld_third_party`` is told; ``None`` for not known."""

    public_interest_grave: bool | None
    """不公开会对公共利益造成重大影响吗？ would non-disclosure gravely affect the public interest?"""

    third_party_consents: bool | None
    """第三方同意公开吗？ does the third party consent?"""

    third_party_harm: bool | None
    """涉及商业秘密、个人隐私等，公开会损害第三方合法权益吗？ would disclosure harm a third party's lawful interests: trade secret, privacy and the like?"""



class RequestOwnInformationFacts(TypedDict, total=False):
    """查询自身信息 (information on oneself): what ``request.own_information`` is told; ``None`` for not known."""

    identity: bool | None
    """有效身份证件或者证明文件 a valid identity document or certificate"""

    in_writing: bool | None
    """书面申请 a request in writing"""


RequestOwnRecordOutcome = Literal["correct", "not_borne_out", "pass_on", "tell_where", "no_claim", "change", "hand_on"]
"""``correct``: 予以更正并告知申请人 (corrected, and the applicant told); ``not_borne_out``: 审核不属实，不予更正 (not borne out: not corrected); ``pass_on``: 转送有权更正的行政机关并告知申请人 (passed on to the competent agency, and the applicant told); ``tell_where``: 告知申请人向有权更正的行政机关提出 (told to apply to the competent agency); ``no_claim``: 不符合要求更正的条件 (no claim to a correction); ``change``: 及时予以更改 (changed in time); ``hand_on``: 转送有权处理的机关处理，并告知申请人 (passed on to the competent agency, and the applicant told)."""


class RequestOwnRecordFacts(TypedDict, total=False):
    """自身信息更正 (correction of one's own record): what ``request.own_record`` is told; ``None`` for not known."""

    about_self: bool | None
    """记录与申请人自身相关吗？ is the record about the applicant?"""

    competent: bool | None
    """本机关有权更正吗？ may this agency correct it?"""

    found_true: bool | None
    """审核属实吗？ does the review bear it out?"""

    has_evidence: bool | None
    """申请人有证据证明记录不准确吗？ does the applicant have evidence that the record is wrong?"""

    passes_on: bool | None
    """本机关转送有权更正的机关处理吗？ does the agency pass it on to the one that may?"""

    inaccurate: bool | None
    """记录不准确、不完整、不适时或者不相关吗？ is the record inaccurate, incomplete, out of date or beside the point?"""


RequestReceivedOnOutcome = Literal["day_handed_in", "day_signed_for", "day_confirmed", "day_contact_restored", "day_arrived", "day_taken_over", "not_told", "day_laid_down"]
"""``day_handed_in``: 提交之日为收到申请之日 (received on the day it was handed in); ``day_signed_for``: 签收之日为收到申请之日 (received on the day it was signed for); ``day_confirmed``: 双方确认之日为收到申请之日 (received on the day both sides confirmed it); ``day_contact_restored``: 先登记；恢复与申请人的联络之日为收到申请之日 (registered first; received on the day contact with the applicant is restored); ``day_arrived``: 系统接收之日为收到申请之日 (received on the day the system took it in); ``day_taken_over``: 转到本机关之日为收到申请之日 (received on the day it reached this agency); ``not_told``: 规定未列此渠道 (the text does not speak of this channel); ``day_laid_down``: 行政机关规定的时间为收到申请之日 (received on the day the agency has laid down)."""


class RequestReceivedOnFacts(TypedDict, total=False):
    """收到申请之日 (day of receipt): what ``request.received_on`` is told; ``None`` for not known."""

    arrived: Day | None
    """系统何日接收？ on which day did the system take it in?"""

    channel: Literal["in_person", "signed_for", "ordinary_post", "internet", "email", "fax", "passed_on"] | None
    """以何种渠道提交？ through which channel was it sent?"""

    confirmed: Day | None
    """何日与申请人确认？ on which day was it confirmed with the applicant?"""

    email: bool | None
    """公布的电子邮箱 to the published e-mail address"""

    fax: bool | None
    """政府信息公开工作机构的传真 by fax to the disclosure office"""

    in_person: bool | None
    """当面提交 handed in"""

    internet: bool | None
    """互联网渠道 over the internet"""

    ordinary_post: bool | None
    """平常信函等无需签收的邮寄 by ordinary post, not signed for"""

    passed_on: bool | None
    """其他机关收到后转来 passed on by another agency that had taken it in"""

    passing_on_starts: bool | None
    """其他机关转来的，以转到本机关之日为收到申请之日 what another agency took in counts as received on the day it reached this one"""

    restored: Day | None
    """何日恢复联络？ on which day was contact restored?"""

    signed: Day | None
    """何日签收？ on which day was it signed for?"""

    signed_for: bool | None
    """邮寄，须签收 by post that is signed for"""

    submitted: Day | None
    """何日提交？ on which day was it handed in?"""

    system_receipt_confirms: bool | None
    """系统未作例外说明的，其自动回执即为双方确认 the system's own receipt, where it says nothing else, is the confirmation by both sides"""

    taken_over: Day | None
    """何日转到本机关？ on which day did it reach this agency?"""

    unreachable: bool | None
    """申请人未留电话或者无法联系 the applicant left no telephone number or cannot be reached"""

    day_set: bool | None
    """行政机关对该渠道的收到时间有规定 the agency has laid down when a request through this channel is received"""

    laid_down: Day | None
    """按行政机关的规定为何日？ which day is it by what the agency has laid down?"""

    sent_elsewhere: bool | None
    """寄送至政府信息公开工作机构以外的机构或个人吗？ was it sent to another office or person?"""



class RequestRemedyFacts(TypedDict, total=False):
    """救济途径告知 (notice of remedies): what ``request.remedy`` is told; ``None`` for not known."""

    after_reconsideration: bool | None
    """对复议决定不服的起诉期限（15日） the time limit for suing after reconsideration (15 days)"""

    court: bool | None
    """有管辖权的人民法院 the competent court"""

    litigation: bool | None
    """直接提起行政诉讼的期限（6个月） the time limit for suing directly (6 months)"""

    reconsideration: bool | None
    """申请行政复议的权利和期限（60日） the right to reconsideration and its time limit (60 days)"""

    reconsideration_authority: bool | None
    """行政复议机关 the reconsideration authority"""

    reconsideration_first: bool | None
    """应当先申请行政复议 that reconsideration comes first"""

    withheld_14_16: bool | None
    """是依据条例第十四条、第十五条、第十六条不予公开吗？ is it a refusal under articles 14, 15 or 16?"""


RequestRemedyDecisionCase = Literal["simplified", "ordinary"]
"""``simplified``: 简易程序 (simplified procedure); ``ordinary``: 普通程序 (ordinary procedure)."""

RequestRemedySuitOutcome = Literal["apply_first", "reconsideration_first", "accepted", "not_listed"]
"""``apply_first``: 告知先向行政机关申请获取 (told to apply to the agency first); ``reconsideration_first``: 应当先申请行政复议 (reconsideration comes first); ``accepted``: 应当受理 (accepted); ``not_listed``: 不在所列受理情形之内 (not among the cases listed)."""


class RequestRemedySuitFacts(TypedDict, total=False):
    """政府信息公开案件的受理 (whether a court accepts the case): what ``request.remedy.suit`` is told; ``None`` for not known."""

    applied: bool | None
    """是否已向行政机关申请获取？ has it been asked for?"""

    infringes_rights: bool | None
    """公开是否侵犯其商业秘密、个人隐私等合法权益？ does disclosure infringe trade secrets, privacy or other rights?"""

    not_as_asked: bool | None
    """提供的信息是否不符合申请内容？ is what was given not what was asked for?"""

    not_available_or_not_handled: bool | None
    """是否被告知无法提供或者不予处理？ was it told that it cannot be given or is not handled?"""

    not_disclosed_proactively: bool | None
    """是否认为行政机关不依法主动公开？ is it that the agency does not disclose proactively?"""

    other_conduct: bool | None
    """公开工作中的其他行为是否侵犯其合法权益？ does other conduct in disclosure infringe rights?"""

    reconsidered: bool | None
    """行政复议机关是否已作出决定？ has reconsideration decided?"""

    withheld_14_16: bool | None
    """是依据条例第十四条、第十五条、第十六条不予公开吗？ is it a refusal under articles 14, 15 or 16?"""


RequestRemedyTextCase = Literal["refusal", "other"]
"""``refusal``: 不服不予公开决定 (against a refusal to disclose); ``other``: 不服其他答复 (against another reply)."""


class RequestRemedyTextSlots(TypedDict, total=False):
    """救济途径的告知文字 (wording on remedies): what ``request.remedy.text`` is told; ``None`` for not known."""

    court: str | bool | None
    """有管辖权的人民法院 the competent court"""

    reconsideration_authority: str | bool | None
    """行政复议机关 the reconsideration authority"""


RequestServedCase = Literal["post", "direct"]
"""``post``: 邮寄送达：以交邮之日为答复之日 (sent by post: the day of posting is the day of the reply); ``direct``: 直接或者委托送达：以签收之日为答复之日 (delivered directly or through another agency: the day it is signed for is the day of the reply)."""

RequestSupplementNoticeLetterCase = Literal["notice"]
"""``notice``: 补正告知 (correction notice)."""


class RequestSupplementNoticeLetterSlots(TypedDict, total=False):
    """补正告知书 (correction notice): what ``request.supplement_notice.letter`` is told; ``None`` for not known."""

    agency: str | bool | None
    """发文机关 the agency that writes"""

    applicant: str | bool | None
    """申请人的姓名或者名称 the applicant's name"""

    contact: str | bool | None
    """联系人和联系电话 whom to reach, and how"""

    correct_by: Day | bool | None
    """补正期限 the day by which to correct"""

    corrections: Sequence[str] | bool | None
    """需要补正的事项 what to correct"""

    date: Day | bool | None
    """成文日期 the day it bears"""

    guidance: str | bool | None
    """指导和释明 guidance and explanation"""

    number: str | bool | None
    """文号 document number"""

    organisation: bool | None
    """申请人是法人或者其他组织吗？ is the applicant a legal person or other organisation?"""

    received: Day | bool | None
    """收到申请之日 the day the request was received"""

    subject: str | bool | None
    """申请获取的信息 the information asked for"""


RequestThirdPartyLetterCase = Literal["inquiry"]
"""``inquiry``: 征求意见 (inquiry)."""


class RequestThirdPartyLetterSlots(TypedDict, total=False):
    """第三方意见征求书 (letter to a third party): what ``request.third_party.letter`` is told; ``None`` for not known."""

    agency: str | bool | None
    """发文机关 the agency that writes"""

    contact: str | bool | None
    """联系人和联系电话 whom to reach, and how"""

    date: Day | bool | None
    """成文日期 the day it bears"""

    interest: Literal["trade_secret", "privacy", "other"] | Sequence[Literal["trade_secret", "privacy", "other"]] | bool | None
    """涉及的第三方权益 the third party's interest"""

    number: str | bool | None
    """文号 document number"""

    received: Day | bool | None
    """收到申请之日 the day the request was received"""

    subject: str | bool | None
    """申请获取的信息 the information asked for"""

    third_party: str | bool | None
    """第三方的姓名或者名称 the third party's name"""

    third_party_organisation: bool | None
    """第三方是法人或者其他组织吗？ is the third party a legal person or other organisation?"""


RequestThirdPartyToldCase = Literal["notice"]
"""``notice``: 告知 (notice)."""


class RequestThirdPartyToldSlots(TypedDict, total=False):
    """决定公开告知第三方 (telling a third party of disclosure): what ``request.third_party.told`` is told; ``None`` for not known."""

    agency: str | bool | None
    """发文机关 the agency that writes"""

    court: str | bool | None
    """有管辖权的人民法院 the competent court"""

    date: Day | bool | None
    """成文日期 the day it bears"""

    interest: Literal["trade_secret", "privacy", "other"] | Sequence[Literal["trade_secret", "privacy", "other"]] | bool | None
    """涉及的第三方权益 the third party's interest"""

    number: str | bool | None
    """文号 document number"""

    reason: str | bool | None
    """理由 the reason"""

    reconsideration_authority: str | bool | None
    """行政复议机关 the reconsideration authority"""

    subject: str | bool | None
    """申请获取的信息 the information asked for"""

    third_party: str | bool | None
    """第三方的姓名或者名称 the third party's name"""

    third_party_organisation: bool | None
    """第三方是法人或者其他组织吗？ is the third party a legal person or other organisation?"""

    way: str | bool | None
    """获取的方式、途径 how and where to get it"""


ScreenOutcome = Literal["must_not_publish", "check_first", "mask_first", "correct_first", "public_identifier", "clear"]
"""``must_not_publish``: 不得公开发布 (must not be published); ``check_first``: 先送审查核实 (have it checked first); ``mask_first``: 先作遮蔽处理 (mask it first); ``correct_first``: 先行更正 (correct it first); ``public_identifier``: 属于公开标识，不需处理 (a public identifier: nothing to do); ``clear``: 未见此类内容 (nothing of the kind found)."""


class ScreenFacts(TypedDict, total=False):
    """公开前筛查 (screening before disclosure): what ``screen`` is told; ``None`` for not known."""

    address: bool | None
    """是否有门牌级地址？ does it hold an address down to the door?"""

    bank_card: bool | None
    """是否有银行卡号？ does it hold a bank card number?"""

    birth_date: bool | None
    """是否有出生日期？ does it hold a date of birth?"""

    credit_code: bool | None
    """是否有统一社会信用代码？ does it hold a unified social credit code?"""

    doubled_paragraph: bool | None
    """段落是否重复？ does a paragraph stand twice?"""

    email: bool | None
    """是否有电子邮箱？ does it hold an e-mail address?"""

    hong_kong_macao_id: bool | None
    """是否有港澳居民身份证号码？ does it hold an identity card number of Hong Kong or Macao?"""

    internal_material: bool | None
    """是否有“内部资料”等标志？ does it bear a mark of internal material?"""

    landline: bool | None
    """是否有固定电话号码？ does it hold a fixed-line phone number?"""

    licence_plate: bool | None
    """是否有机动车号牌？ does it hold a licence plate?"""

    marking_on_request: bool | None
    """是否标注“此件依申请公开”？ is it marked “此件依申请公开”?"""

    marking_open: bool | None
    """是否标注“此件公开发布”？ is it marked “此件公开发布”?"""

    marking_partial: bool | None
    """是否标注部分公开？ is it marked as open in part?"""

    marking_withheld: bool | None
    """是否标注“此件不公开”？ is it marked “此件不公开”?"""

    mask: Literal["partial", "full", "kind"] | None
    """如何遮盖个人信息？ how is personal information to be covered?"""

    messenger_account: bool | None
    """是否有微信号、QQ号？ does it hold an account of WeChat or QQ?"""

    military_id: bool | None
    """是否有军警证件号码？ does it hold the number of a military or police card?"""

    mixed_script: bool | None
    """是否简繁混用？ are simplified and traditional characters mixed?"""

    mobile: bool | None
    """是否有手机号码？ does it hold a mobile phone number?"""

    name: bool | None
    """是否有姓名？ does it hold a personal name?"""

    numbering_gap: bool | None
    """序号是否有缺漏？ is there a gap in a numbering?"""

    numbering_repeat: bool | None
    """序号是否有重复？ does a number stand twice?"""

    passport: bool | None
    """是否有护照号码？ does it hold a passport number?"""

    permits: Sequence[Literal["body_contact", "double_publicity", "duty_contacts", "duty_names"]] | None
    """适用哪些允许公开的情形？ which permissions apply?"""

    replacement_character: bool | None
    """是否有替换字符？ is there a replacement character?"""

    resident_id: bool | None
    """是否有居民身份证号码？ does it hold a resident identity number?"""

    resident_id_15: bool | None
    """是否有15位居民身份证号码？ does it hold a resident identity number of 15 digits?"""

    secrecy_mark: bool | None
    """是否有国家秘密标志？ does it bear a mark of state secrecy?"""

    stray_web_text: bool | None
    """是否有网页残留文字？ is there stray web text?"""

    taiwan_id: bool | None
    """是否有台湾居民身份证号码？ does it hold an identity number of Taiwan?"""

    text: str | None
    """待筛查的文本？ the text to be screened?"""

    to_publish: bool | None
    """是否拟公开发布？ is it to be published?"""

    travel_permit: bool | None
    """是否有港澳台居民证件号码？ does it hold the number of a permit of a Hong Kong, Macao or Taiwan resident?"""

    unbalanced_bracket: bool | None
    """括号、引号是否不成对？ is a bracket or quotation mark without its partner?"""

    work_secret: bool | None
    """是否有工作秘密标志？ does it bear a mark of a work secret?"""


ScreenBusinessOutcome = Literal["public_identifier", "clear"]
"""``public_identifier``: 属于公开标识，不需处理 (a public identifier: nothing to do); ``clear``: 未见此类内容 (nothing of the kind found)."""


class ScreenBusinessFacts(TypedDict, total=False):
    """统一社会信用代码筛查 (screening for social credit codes): what ``screen.business`` is told; ``None`` for not known."""

    credit_code: bool | None
    """是否有统一社会信用代码？ does it hold a unified social credit code?"""

    mask: Literal["partial", "full", "kind"] | None
    """如何遮盖个人信息？ how is personal information to be covered?"""

    permits: Sequence[Literal["body_contact", "duty_contacts", "duty_names", "double_publicity"]] | None
    """适用哪些允许公开的情形？ which permissions apply?"""

    text: str | None
    """待筛查的文本？ the text to be screened?"""


ScreenFormOutcome = Literal["correct_first", "clear"]
"""``correct_first``: 先行更正 (correct it first); ``clear``: 未见此类内容 (nothing of the kind found)."""


class ScreenFormFacts(TypedDict, total=False):
    """文本规范筛查 (screening of the form of a text): what ``screen.form`` is told; ``None`` for not known."""

    doubled_paragraph: bool | None
    """段落是否重复？ does a paragraph stand twice?"""

    mask: Literal["partial", "full", "kind"] | None
    """如何遮盖个人信息？ how is personal information to be covered?"""

    mixed_script: bool | None
    """是否简繁混用？ are simplified and traditional characters mixed?"""

    numbering_gap: bool | None
    """序号是否有缺漏？ is there a gap in a numbering?"""

    numbering_repeat: bool | None
    """序号是否有重复？ does a number stand twice?"""

    permits: Sequence[Literal["body_contact", "duty_contacts", "duty_names", "double_publicity"]] | None
    """适用哪些允许公开的情形？ which permissions apply?"""

    replacement_character: bool | None
    """是否有替换字符？ is there a replacement character?"""

    stray_web_text: bool | None
    """是否有网页残留文字？ is there stray web text?"""

    text: str | None
    """待筛查的文本？ the text to be screened?"""

    unbalanced_bracket: bool | None
    """括号、引号是否不成对？ is a bracket or quotation mark without its partner?"""


ScreenMarkingConflictOutcome = Literal["must_not_publish", "check_first", "clear"]
"""``must_not_publish``: 不得公开发布 (must not be published); ``check_first``: 先送审查核实 (have it checked first); ``clear``: 未见此类内容 (nothing of the kind found)."""


class ScreenMarkingConflictFacts(TypedDict, total=False):
    """标注冲突筛查 (screening for conflicting markings): what ``screen.marking_conflict`` is told; ``None`` for not known."""

    marking_on_request: bool | None
    """是否标注“此件依申请公开”？ is it marked “此件依申请公开”?"""

    marking_open: bool | None
    """是否标注“此件公开发布”？ is it marked “此件公开发布”?"""

    marking_partial: bool | None
    """是否标注部分公开？ is it marked as open in part?"""

    marking_withheld: bool | None
    """是否标注“此件不公开”？ is it marked “此件不公开”?"""

    mask: Literal["partial", "full", "kind"] | None
    """如何遮盖个人信息？ how is personal information to be covered?"""

    permits: Sequence[Literal["body_contact", "duty_contacts", "duty_names", "double_publicity"]] | None
    """适用哪些允许公开的情形？ which permissions apply?"""

    text: str | None
    """待筛查的文本？ the text to be screened?"""

    to_publish: bool | None
    """是否拟公开发布？ is it to be published?"""


ScreenPersonalOutcome = Literal["mask_first", "check_first", "clear"]
"""``mask_first``: 先作遮蔽处理 (mask it first); ``check_first``: 先送审查核实 (have it checked first); ``clear``: 未见此类内容 (nothing of the kind found)."""


class ScreenPersonalFacts(TypedDict, total=False):
    """个人信息筛查 (screening for personal data): what ``screen.personal`` is told; ``None`` for not known."""

    address: bool | None
    """是否有门牌级地址？ does it hold an address down to the door?"""

    bank_card: bool | None
    """是否有银行卡号？ does it hold a bank card number?"""

    birth_date: bool | None
    """是否有出生日期？ does it hold a date of birth?"""

    email: bool | None
    """是否有电子邮箱？ does it hold an e-mail address?"""

    hong_kong_macao_id: bool | None
    """是否有港澳居民身份证号码？ does it hold an identity card number of Hong Kong or Macao?"""

    landline: bool | None
    """是否有固定电话号码？ does it hold a fixed-line phone number?"""

    licence_plate: bool | None
    """是否有机动车号牌？ does it hold a licence plate?"""

    mask: Literal["partial", "full", "kind"] | None
    """如何遮盖个人信息？ how is personal information to be covered?"""

    messenger_account: bool | None
    """是否有微信号、QQ号？ does it hold an account of WeChat or QQ?"""

    military_id: bool | None
    """是否有军警证件号码？ does it hold the number of a military or police card?"""

    mobile: bool | None
    """是否有手机号码？ does it hold a mobile phone number?"""

    name: bool | None
    """是否有姓名？ does it hold a personal name?"""

    passport: bool | None
    """是否有护照号码？ does it hold a passport number?"""

    permits: Sequence[Literal["body_contact", "double_publicity", "duty_contacts", "duty_names"]] | None
    """适用哪些允许公开的情形？ which permissions apply?"""

    resident_id: bool | None
    """是否有居民身份证号码？ does it hold a resident identity number?"""

    resident_id_15: bool | None
    """是否有15位居民身份证号码？ does it hold a resident identity number of 15 digits?"""

    taiwan_id: bool | None
    """是否有台湾居民身份证号码？ does it hold an identity number of Taiwan?"""

    text: str | None
    """待筛查的文本？ the text to be screened?"""

    travel_permit: bool | None
    """是否有港澳台居民证件号码？ does it hold the number of a permit of a Hong Kong, Macao or Taiwan resident?"""


ScreenSecrecyMarkOutcome = Literal["must_not_publish", "check_first", "clear"]
"""``must_not_publish``: 不得公开发布 (must not be published); ``check_first``: 先送审查核实 (have it checked first); ``clear``: 未见此类内容 (nothing of the kind found)."""


class ScreenSecrecyMarkFacts(TypedDict, total=False):
    """密级标志筛查 (screening for secrecy marks): what ``screen.secrecy_mark`` is told; ``None`` for not known."""

    internal_material: bool | None
    """是否有“内部资料”等标志？ does it bear a mark of internal material?"""

    mask: Literal["partial", "full", "kind"] | None
    """如何遮盖个人信息？ how is personal information to be covered?"""

    permits: Sequence[Literal["body_contact", "double_publicity", "duty_contacts", "duty_names"]] | None
    """适用哪些允许公开的情形？ which permissions apply?"""

    secrecy_mark: bool | None
    """是否有国家秘密标志？ does it bear a mark of state secrecy?"""

    text: str | None
    """待筛查的文本？ the text to be screened?"""

    work_secret: bool | None
    """是否有工作秘密标志？ does it bear a mark of a work secret?"""


ScreenSecrecyMarkPeriodCase = Literal["top_secret", "confidential", "secret"]
"""``top_secret``: 绝密级 (top secret); ``confidential``: 机密级 (confidential); ``secret``: 秘密级 (secret)."""

SiteMigrateOutcome = Literal["move", "stays", "close_and_move"]
"""``move``: 逐步迁移到上级政府网站技术平台统一运营 (moved step by step to the superior government's platform); ``stays``: 本方案不要求迁移 (need not be moved under this plan); ``close_and_move``: 关停迁移，功能整合到县级以上政府门户网站 (closed, its functions moved to a portal at county level or above)."""


class SiteMigrateFacts(TypedDict, total=False):
    """网站迁移整合 (moving of websites): what ``site.migrate`` is told; ``None`` for not known."""

    funds: bool | None
    """部门网站是否有财力保障？ has it funds?"""

    technical_support: bool | None
    """部门网站是否有技术支撑？ has the department's site technical support?"""

    township_or_department: bool | None
    """是否为乡镇或者部门的网站？ is it the site of a township or department?"""



class SiteMigrateFunctionsFacts(TypedDict, total=False):
    """整合到门户网站的功能 (functions moved to the portal): what ``site.migrate.functions`` is told; ``None`` for not known."""

    interaction: bool | None
    """互动 interaction"""

    interpretation: bool | None
    """解读 interpretation"""

    release: bool | None
    """信息发布 release"""

    response: bool | None
    """回应 response"""

    services: bool | None
    """服务 services"""


SiteScoreGrade = Literal["bonus_part", "pass", "fail"]
"""``bonus_part``: 合格，进入加分指标 (pass, goes on to the bonus part); ``pass``: 合格 (pass); ``fail``: 不合格 (fail)."""


class SiteScoreFacts(TypedDict, total=False):
    """政府门户网站检查得分 (inspection score of a government portal): what ``site.score`` is told; ``None`` for not known."""

    no_public_services: bool | None
    """没有对外服务职能的国务院部门，其门户网站得分乘以4/3 the score of the portal of a State Council department without outward services is multiplied by 4/3"""


SiteVetoOutcome = Literal["fails", "goes_on"]
"""``fails``: 单项否决，不合格 (fails outright); ``goes_on``: 没有单项否决 (no veto)."""


class SiteVetoFacts(TypedDict, total=False):
    """单项否决 (single-item veto): what ``site.veto`` is told; ``None`` for not known."""

    account: bool | None
    """政务新媒体 an official new-media account"""

    account_stale: bool | None
    """新媒体是否2周内没有更新？ was the account without an update in 2 weeks?"""

    app_unusable: bool | None
    """移动客户端是否无法下载或者使用？ can the app not be downloaded or used?"""

    columns_empty: bool | None
    """空白栏目是否达到5个？ are 5 or more columns empty?"""

    columns_overdue: bool | None
    """应更新而长期未更新的栏目是否达到10个？ are 10 or more columns long overdue for an update?"""

    columns_stale: bool | None
    """动态要闻类2周内、通知公告和政策文件类6个月内未更新的栏目累计是否达到5个？ are 5 or more columns stale (news: 2 weeks; notices and policy documents: 6 months)?"""

    home_stale: bool | None
    """首页栏目监测2周是否没有更新？ was the home page without an update in 2 weeks?"""

    no_channel: bool | None
    """是否没有网上有效咨询建言渠道？ is there no working channel for questions and suggestions?"""

    no_interaction: bool | None
    """新媒体是否未提供有效互动功能？ does the account offer no working interaction?"""

    security_incident: bool | None
    """是否发生安全、泄密等严重问题？ was there a grave incident such as a leak or a breach of security?"""

    services_unusable: bool | None
    """办事服务是否不实用？ are the online services of no use?"""

    subject: Literal["website", "account"] | None
    """检查的是网站还是新媒体？ is it a website or an account?"""

    unanswered: bool | None
    """前1年内政务咨询类是否有超过3个月未回应的有效留言？ within the last year, did a valid question wait more than 3 months for an answer?"""

    unreachable: bool | None
    """监测1周，每天间隔访问20次以上，15秒打不开的累计占比是否达到5%？ over one week of at least 20 spaced visits a day, did 5 % or more fail to open within 15 seconds?"""

    website: bool | None
    """政府网站 a government website"""



class SupervisionCheckFacts(TypedDict, total=False):
    """监督检查重点 (points of supervision): what ``supervision.check`` is told; ``None`` for not known."""

    carried_out: bool | None
    """执行是否到位 whether they are carried out"""

    contents: bool | None
    """内容是否全面 whether the contents are complete"""

    effect: bool | None
    """效果是否明显 whether the effect shows"""

    form: bool | None
    """形式是否恰当 whether the form is fitting"""

    procedure: bool | None
    """程序是否规范 whether the procedure is regular"""

    rules: bool | None
    """制度是否健全 whether the rules are sound"""


SupervisionInterviewOutcome = Literal["liability", "interview", "commended", "not_listed"]
"""``liability``: 依法依规追究责任 (held to account under laws and rules); ``interview``: 约谈单位和个人 (unit and person are called to an interview); ``commended``: 按照规定表扬 (commended under the rules); ``not_listed``: 条文未列明 (not named in the text)."""


class SupervisionInterviewFacts(TypedDict, total=False):
    """督查约谈 (supervisory interview): what ``supervision.interview`` is told; ``None`` for not known."""

    mended: bool | None
    """是否整改到位？ has it been mended?"""

    passive: bool | None
    """是否工作消极、不作为？ is the work passive or not done?"""

    right_to_know: bool | None
    """是否不按照规定公开、侵犯群众知情权且情节较重？ was something not opened as the rules demand, and the right to know infringed in a serious way?"""

    well_done: bool | None
    """是否工作落实好？ is the work well done?"""

    deception: bool | None
    """是否弄虚作假、隐瞒实情、欺骗公众并造成严重社会影响？ was something falsified or hidden, and the public deceived, with grave effect on society?"""

    effective: bool | None
    """是否推动有力、积极参与？ was the work furthered with vigour?"""

    inaction: bool | None
    """是否不作为？ was nothing done?"""

    late_response: bool | None
    """热点回应是否不及时？ was a response to a hot topic late?"""

    slow: bool | None
    """是否慢作为？ was it done slowly?"""

    uninterpreted: bool | None
    """重大政策是否不解读？ was a major policy not interpreted?"""

    unpublished: bool | None
    """重要信息是否不发布？ was important information not published?"""

    wrong: bool | None
    """是否乱作为？ was it done wrongly?"""



class TrainingContentFacts(TypedDict, total=False):
    """培训内容 (content of the training): what ``training.content`` is told; ``None`` for not known."""

    guide: bool | None
    """编制指南和目录 compiling guide and catalogue"""

    policy: bool | None
    """政策咨询 advice on policy"""

    report: bool | None
    """编制年度报告 compiling the annual report"""

    requests: bool | None
    """处理公开申请 dealing with requests"""

    secrecy: bool | None
    """相关保密知识 what there is to know of secrecy"""

    sorting: bool | None
    """政府信息清理 sorting of government information"""



class LedgerEventKeys(TypedDict, total=False):
    """What an event may have beside its kind and its day; ``None`` for not known."""

    arrived: Day | None
    """系统何日接收？ on which day did the system take it in? Of ``received``."""

    by: str | None
    """何人批准？ who approved? Of ``extension_approved``."""

    channel: Literal["in_person", "signed_for", "ordinary_post", "internet", "email", "fax", "passed_on"] | None
    """以何种渠道提交？ through which channel was it sent? Of ``received``."""

    confirmed: Day | None
    """何日与申请人确认？ on which day was it confirmed with the applicant? Of ``received``."""

    days: int | None
    """延长几个工作日？ by how many working days? Of ``extension_approved``."""

    excused: bool | None
    """逾期有无正当理由？ was there a good reason for being late? Of ``supplement_received``."""

    fault: Literal["applicant", "agency"] | None
    """因何方的原因退回？ whose fault is it that it came back? Of ``reply_returned``."""

    opinion: Literal["agrees", "objects", "objects_with_reasons"] | None
    """意见？ what opinion? Of ``third_party_answered``, ``co_maker_answered``, ``agency_answered``."""

    passing_on_starts: bool | None
    """转到之日是否视为收到申请之日？ does it count as received on the day it was passed on? Of ``received``, ``passed_on``."""

    ref: str | None
    """本机关的编号？ a reference of your own? Of every event."""

    remedy: Literal["reconsideration", "litigation"] | None
    """何种救济？ which remedy? Of ``remedy_sought``."""

    restored: Day | None
    """何日恢复联络？ on which day was contact restored? Of ``received``."""

    sent_elsewhere: bool | None
    """寄送至公开工作机构以外的机构或个人吗？ was it sent to another office or person? Of ``received``."""

    served: Literal["post", "direct"] | None
    """如何送达？ how was it delivered? Of ``replied``, ``served_again``."""

    signed: Day | None
    """何日签收？ on which day was it signed for? Of ``received``."""

    stands: bool | None
    """退回的答复是否仍视为已经答复？ does the reply that came back count as given? Of ``reply_returned``."""

    submitted: Day | None
    """何日提交？ on which day was it handed in? Of ``received``."""

    system_receipt_confirms: bool | None
    """系统自动回执是否视为双方确认？ is the system's own receipt taken for the confirmation? Of ``received``."""

    taken_in_by: Literal["other_office", "other_agency"] | None
    """由谁先行收到？ who took it in first? Of ``passed_on``."""

    taken_over: Day | None
    """何日转到本机关？ on which day did it reach this agency? Of ``received``."""

    unreachable: bool | None
    """申请人未留电话或者无法联系？ can the applicant not be reached? Of ``received``."""

    until: Day | None
    """至何日？ until which day? Of ``supplement_asked``, ``delay_told``."""

    who: str | None
    """何人、何机关？ which person or agency? Of ``passed_on``, ``third_party_asked``, ``third_party_reached``, ``third_party_answered``, ``third_party_silent``, ``co_maker_asked``, ``co_maker_reached``, ``co_maker_answered``, ``co_maker_silent``, ``agency_asked``, ``agency_answered``."""
