// Written from the rulebooks (cargo run -p gongkai-tests --bin generate).

import type { Day, Decimal, Moment } from "./index.js";
import type { localRulebooks } from "./rules.js";

/** A rulebook of the package by its name, or a line of national ones, from which the date selects. */
export type BookId = "cn" | "cn-2008" | "cn-2019" | "city-epb" | "district-2009" | "district-report" | "enterprise-oa" | "grain-bureau" | "guyuan-2019" | "hengshui-county-2021" | "huining-2016" | "jiujiang-county-2022" | "qingyunpu-2017" | "township" | "yanan-county-2008" | "yunnan-96128-2009";

/** A local rulebook of the package: a file of its own, to be fetched. */
export type LocalBookId = (typeof localRulebooks)[number];

/** 陈述申辩和改正反馈 (defence and report of correction): what `accountability.appeal` has to be told. What is left out and what is `null` is not known. */
export interface AccountabilityAppealFacts {
  /** 准确区分责任，视情节与后果处理 liability apportioned, by circumstances and consequences */
  apportioned?: boolean | null | undefined;
  /** 及时纠正违规行为 the breach set right in time */
  corrected?: boolean | null | undefined;
  /** 认真听取陈述和申辩 statement and defence heard */
  heard?: boolean | null | undefined;
  /** 是否已被追究责任？ has somebody been held to account? */
  held_to_account?: boolean | null | undefined;
  /** 全面、客观地调查取证，查清事实 full and objective investigation of the facts */
  investigated?: boolean | null | undefined;
  /** 将改正情况书面报告监察机关 the correction reported in writing to the supervisory authority */
  reported?: boolean | null | undefined;
}

/** 责任追究情形 (grounds of accountability): what `accountability.ground` has to be told. What is left out and what is `null` is not known. */
export interface AccountabilityGroundFacts {
  /** 是否不依法履行公开职能？ was the function of disclosure not fulfilled as the law requires? */
  duty_unfulfilled?: boolean | null | undefined;
  /** 是否未建立健全公开的有关制度、机制？ were the systems and mechanisms of disclosure not set up? */
  no_mechanism?: boolean | null | undefined;
  /** 是否不及时更新公开的信息内容、指南或者目录？ were published contents, the guide or the catalogue not kept up to date? */
  not_updated?: boolean | null | undefined;
  /** 是否有违反条例规定的其他情形？ was another provision of the Regulations broken? */
  other_regulation_breach?: boolean | null | undefined;
  /** 是否违反规定收取费用？ were fees charged against the rules? */
  charged_unlawfully?: boolean | null | undefined;
  /** 是否未建立健全发布保密审查机制？ was no secrecy review for publications set up? */
  no_review_mechanism?: boolean | null | undefined;
  /** 是否公开不应当公开的信息？ was something opened that should not have been? */
  opened_what_must_not?: boolean | null | undefined;
  /** 是否通过其他组织、个人以有偿服务方式提供信息？ was information supplied for pay through others? */
  paid_supply?: boolean | null | undefined;
  /** 应当公开的信息是否没有按要求公开，造成不良影响？ was something not opened as required, with harmful effect? */
  badly_opened?: boolean | null | undefined;
  /** 是否流于形式、不履行承诺、搞暗箱操作？ was disclosure an empty form, promises unkept, or dealings hidden? */
  empty_form?: boolean | null | undefined;
  /** 是否按照规定应当公开而没有公开？ was something not opened that had to be? */
  not_opened?: boolean | null | undefined;
  /** 是否有其他应当追究责任的违反规定的行为？ is there another breach that calls for accountability? */
  other_breach?: boolean | null | undefined;
  /** 是否不及时受理申请、不认真处理举报投诉、包庇纵容或者不公开处理结果？ were requests not taken in time, complaints not taken seriously, those responsible shielded, or results kept back? */
  requests_ignored?: boolean | null | undefined;
  /** 是否敷衍搪塞、推诿扯皮，刁难服务对象？ was the person served put off, passed around or given trouble? */
  evaded?: boolean | null | undefined;
  /** 是否无理拒绝服务对象的合理建议和正当要求？ was a reasonable proposal or request refused without reason? */
  refused_proposal?: boolean | null | undefined;
  /** 是否造成严重影响？ was the effect grave? */
  grave_effect?: boolean | null | undefined;
  /** 是否违反政务公开有关规定？ were the rules of openness broken? */
  rules_broken?: boolean | null | undefined;
  /** 是否公开不应当公开的事项？ was something opened that must not be? */
  wrongly_opened?: boolean | null | undefined;
}

/** 责任区分 (apportioning of liability): what `accountability.liability` has to be told. What is left out and what is `null` is not known. */
export interface AccountabilityLiabilityFacts {
  /** 是否经主管领导审核批准或者同意？ was it approved or agreed to by the leader in charge? */
  approved?: boolean | null | undefined;
  /** 是否经过领导班子集体讨论决定？ was it decided collectively by the leadership? */
  collective?: boolean | null | undefined;
  /** 是否领导直接授意，承办人提出异议而未能改变领导意见？ did a leader order it directly, and the handler object in vain? */
  ordered_over_objection?: boolean | null | undefined;
  /** 是否经过保密审查？ had it passed a secrecy review? */
  reviewed?: boolean | null | undefined;
}

/** 责任认定程序 (procedure of accountability): what `accountability.procedure` has to be told. What is left out and what is `null` is not known. */
export interface AccountabilityProcedureFacts {
  /** 是否为重要问题？ is it an important matter? */
  important?: boolean | null | undefined;
  /** 是否经查证属实且造成不良后果？ is it proved, with bad consequences? */
  proved_with_harm?: boolean | null | undefined;
  /** 是否为考核或者自查中发现？ was it found by an assessment or self-check? */
  self_found?: boolean | null | undefined;
  /** 已依次完成哪些步骤？ which steps have been taken, in order? */
  taken?: readonly ("section_investigates" | "group_investigates" | "finding" | "approval" | "file")[] | null | undefined;
}

/** 责任人 (who answers for what): what `accountability.roster` has to be told. What is left out and what is `null` is not known. */
export interface AccountabilityRosterFacts {
  /** 科室、单位的分管领导 leader in charge of a section or unit */
  deputy_leader?: boolean | null | undefined;
  /** 科室、单位负责人 head of a section or unit */
  head?: boolean | null | undefined;
  /** 信息中心 information centre */
  information_centre?: boolean | null | undefined;
  /** 是谁？ who is it? */
  who?: "deputy_leader" | "head" | "information_centre" | null | undefined;
}

/** 责任追究方式 (sanctions): what `accountability.sanction` has to be told. What is left out and what is `null` is not known. */
export interface AccountabilitySanctionFacts {
  /** 是否有第五十三条所列情形之一？ does one of the cases of article 53 hold? */
  article_53?: boolean | null | undefined;
  /** 违反条例的行为是否构成犯罪？ is the breach of the Regulations a crime? */
  breach_crime?: boolean | null | undefined;
  /** 违反条例的情节是否严重？ is the breach of the Regulations grave? */
  breach_grave?: boolean | null | undefined;
  /** 是否未建立健全公开的有关制度、机制？ were the systems and mechanisms of disclosure not set up? */
  no_mechanism?: boolean | null | undefined;
  /** 是否未按照要求开展公开工作，或者公众提出的问题经查证属实？ was the work not done as required, or a complaint of the public proved? */
  not_as_required?: boolean | null | undefined;
  /** 是否有第三十五条所列情形之一？ does one of the cases of article 35 hold? */
  article_35?: boolean | null | undefined;
  /** 是否未建立健全发布保密审查机制？ was no secrecy review for publications set up? */
  no_review_mechanism?: boolean | null | undefined;
  /** 是否构成犯罪？ is it a crime? */
  crime?: boolean | null | undefined;
  /** 是否情节严重、影响较大？ is it grave, with considerable effect? */
  grave?: boolean | null | undefined;
  /** 是否影响正常工作或者给群众利益造成损害？ does it disturb the work or harm people's interests? */
  harm?: boolean | null | undefined;
  /** 相关领导 the leader concerned */
  leader?: boolean | null | undefined;
  /** 是否情节轻微、影响较小？ is it minor, with little effect? */
  minor?: boolean | null | undefined;
  /** 具体行政行为是否被复议机关撤销或者被判决败诉？ was the act revoked on reconsideration or lost in court? */
  overturned?: boolean | null | undefined;
  /** 直接责任人或者有关责任人 the person responsible */
  person?: boolean | null | undefined;
  /** 是否造成严重后果？ are the consequences severe? */
  severe_result?: boolean | null | undefined;
  /** 追究谁的责任？ who is held to account? */
  subject?: "unit" | "leader" | "person" | null | undefined;
  /** 部门或者单位 the department or unit */
  unit?: boolean | null | undefined;
  /** 是否为负有主要责任的领导？ is it about a leader who is chiefly responsible? */
  chief_leader?: boolean | null | undefined;
  /** 是否被服务对象投诉，经查证属实？ did a person served complain, and was it proved? */
  complaint_proved?: boolean | null | undefined;
  /** 是否被新闻媒体曝光，对局形象造成不良影响？ did the media expose it, to the harm of the bureau? */
  exposed?: boolean | null | undefined;
  /** 是否为党员？ is the person a member of the Party? */
  party_member?: boolean | null | undefined;
  /** 是否违反法律、法规、党纪和政纪，情节严重、影响恶劣？ does it break laws or discipline in a grave way, with a very bad effect? */
  unlawful_and_grave?: boolean | null | undefined;
  /** 是否情节严重、社会影响较大，经批评教育仍不能改正？ is it grave, and not mended after admonition? */
  unmended?: boolean | null | undefined;
  /** 是否为不按照《条例》办事的严重行为？ is it a grave breach of the Regulations? */
  grave_breach?: boolean | null | undefined;
}

/** 定期考核 (regular assessment): what `assessment.annual` has to be told. What is left out and what is `null` is not known. */
export interface AssessmentAnnualFacts {
  /** 各次定期考核的日期？ on which days were the regular assessments? */
  dates?: readonly (Day)[] | null | undefined;
  /** 自哪一天起查？ from which day on is it checked? */
  from?: Day | null | undefined;
  /** 查到哪一天？ up to which day? */
  to?: Day | null | undefined;
}

/** 考核等次 (grade of the assessment): what `assessment.band` has to be told. What is left out and what is `null` is not known. */
export interface AssessmentBandFacts {
  /** 得多少分？ how many points? */
  value?: Decimal | null | undefined;
}

/** 考核内容 (content of the assessment): what `assessment.content` has to be told. What is left out and what is `null` is not known. */
export interface AssessmentContentFacts {
  /** 公开形式的采用情况 the forms of disclosure used */
  forms?: boolean | null | undefined;
  /** 重点内容落实情况：是否公开法定范围内的政府信息 key contents: whether what the law names is opened */
  key_contents?: boolean | null | undefined;
  /** 组织推进情况：组织领导、机构设置、制度建设、保障措施 organisation: leadership, offices, rules, means */
  organisation?: boolean | null | undefined;
  /** 监督情况：监督制度、群众投诉、责任追究、对下督查考核 supervision: rules, complaints, accountability, checks of those below */
  supervision?: boolean | null | undefined;
  /** 公开内容：按规定公开，目录适时调整，如实公开 contents: opened as ruled, catalogue kept up, truthful */
  contents?: boolean | null | undefined;
  /** 公开程序和时限：提出、审核、公开、反馈，按时公开和答复 procedure and time: proposal, review, disclosure, feedback, in time */
  procedure_and_time?: boolean | null | undefined;
}

/** 违反规定的处理 (acts dealt with under the Regulations): what `assessment.liability` has to be told. What is left out and what is `null` is not known. */
export interface AssessmentLiabilityFacts {
  /** 是否不依法履行政府信息公开义务？ is the duty of disclosure not fulfilled? */
  duty_unfulfilled?: boolean | null | undefined;
  /** 是否因工作失误造成不良社会影响？ does a fault in the work harm the public's trust? */
  harmful_fault?: boolean | null | undefined;
  /** 是否不及时更新政府信息公开内容？ is what is published not kept up to date? */
  not_updated?: boolean | null | undefined;
  /** 是否违反规定收取费用？ is a fee charged against the rules? */
  unlawful_fee?: boolean | null | undefined;
}

/** 每月考核公布 (monthly count and publication): what `assessment.monthly` has to be told. What is left out and what is `null` is not known. */
export interface AssessmentMonthlyFacts {
  /** 各次对各单位信息公开工作量的考核公布的日期？ on which days were the published counts of each unit's disclosure work? */
  dates?: readonly (Day)[] | null | undefined;
  /** 自哪一天起查？ from which day on is it checked? */
  from?: Day | null | undefined;
  /** 查到哪一天？ up to which day? */
  to?: Day | null | undefined;
}

/** 考核通知期限 (notice of the assessment): what `assessment.notice` has to be told. What is left out and what is `null` is not known. */
export interface AssessmentNoticeFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 考核之日是何时？ when was the day of the assessment? */
  start?: Day | null | undefined;
}

/** 定期考核程序 (procedure of the regular assessment): what `assessment.procedure` has to be told. What is left out and what is `null` is not known. */
export interface AssessmentProcedureFacts {
  /** 已依次完成哪些步骤？ which steps have been taken, in order? */
  taken?: readonly ("group" | "plan" | "plan_approved" | "notice" | "self_summary" | "examine" | "opinion" | "grade" | "county_approval" | "announce")[] | null | undefined;
}

/** 考核结果运用 (use of the result): what `assessment.result` has to be told. What is left out and what is `null` is not known. */
export interface AssessmentResultFacts {
  /** 优秀 excellent */
  excellent?: boolean | null | undefined;
  /** 不合格 fail */
  fail?: boolean | null | undefined;
  /** 良好 good */
  good?: boolean | null | undefined;
  /** 考核为哪一等次？ which grade was given? */
  grade?: "excellent" | "good" | "pass" | "fail" | null | undefined;
  /** 合格 pass */
  pass?: boolean | null | undefined;
  /** 个人是否做出突出贡献？ is it a person whose work is outstanding? */
  outstanding_person?: boolean | null | undefined;
}

/** 整改措施提出期限 (time limit for proposing corrective measures): what `assessment.result.measures` has to be told. What is left out and what is `null` is not known. */
export interface AssessmentResultMeasuresFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 接到通报之日是何时？ when was the day the criticism is received? */
  start?: Day | null | undefined;
}

/** 考核评分 (score of the assessment): what `assessment.score` has to be told. What is left out and what is `null` is not known. */
export interface AssessmentScoreFacts {
  /** 加多少分？ how many bonus points? */
  bonus?: Decimal | null | undefined;
  /** 加分上限？ how many bonus points count at most? */
  bonus_cap?: Decimal | null | undefined;
  /** 扣多少分？ how many points are deducted? */
  deductions?: Decimal | null | undefined;
  /** 各项指标得分？ the points of each indicator? */
  indicators?: readonly ({ id?: string | null | undefined; value?: Decimal | null | undefined; weight?: Decimal | null | undefined })[] | null | undefined;
}

/** 自我总结报送期限 (time limit for the self-summary): what `assessment.self_summary` has to be told. What is left out and what is `null` is not known. */
export interface AssessmentSelfSummaryFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 考核之日是何时？ when was the day of the assessment? */
  start?: Day | null | undefined;
}

/** 列席到场时间 (arrival at the meeting): what `attendance.arrival` has to be told. What is left out and what is `null` is not known. */
export interface AttendanceArrivalFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Moment | null | undefined;
  /** 会议开始之时是何时？ when was the moment the meeting begins? */
  start?: Moment | null | undefined;
}

/** 列席会议规则 (conduct at the meeting): what `attendance.conduct` has to be told. What is left out and what is `null` is not known. */
export interface AttendanceConductFacts {
  /** 是否按议题列席？ does the person attend for one topic? */
  by_topic?: boolean | null | undefined;
  /** 遵守会议纪律 the order of the meeting kept */
  discipline?: boolean | null | undefined;
  /** 该议题讨论结束后离场 leaving when the topic is finished */
  leave?: boolean | null | undefined;
  /** 承办股室记录发言内容 the statement recorded by the section in charge */
  recorded?: boolean | null | undefined;
  /** 在指定位置就坐 the seat assigned */
  seat?: boolean | null | undefined;
  /** 会议过程中是否发言？ did the person speak at the meeting? */
  spoke?: boolean | null | undefined;
}

/** 列席意见反馈 (feedback to those who attended): what `attendance.feedback` has to be told. What is left out and what is `null` is not known. */
export interface AttendanceFeedbackFacts {
  /** 代表意见采纳情况 which opinions were taken up */
  adoption?: boolean | null | undefined;
  /** 会议决定情况 what the meeting decided */
  decision?: boolean | null | undefined;
}

/** 列席代表条件 (conditions for attending): what `attendance.person` has to be told. What is left out and what is `null` is not known. */
export interface AttendancePersonFacts {
  /** 是否具备良好的政治思想素质和综合素质，有参政议政的能力和热情？ is the person of good political and general quality, able and willing to take part? */
  able?: boolean | null | undefined;
  /** 是否为政协委员？ a member of the political consultative conference? */
  committee_member?: boolean | null | undefined;
  /** 是否为县政府法律顾问？ a legal counsel of the county government? */
  counsel?: boolean | null | undefined;
  /** 是否为人大代表？ a deputy to a people's congress? */
  deputy?: boolean | null | undefined;
  /** 是否为有关方面专家学者？ an expert or scholar in the matter? */
  expert?: boolean | null | undefined;
  /** 是否遵纪守法，无不良行为记录，具有相应的民主政治权利？ does the person keep the law, without a record of misconduct and with political rights? */
  law_abiding?: boolean | null | undefined;
  /** 是否为媒体代表？ a representative of the media? */
  media?: boolean | null | undefined;
  /** 是否为党代表？ a delegate to a party congress? */
  party_delegate?: boolean | null | undefined;
  /** 是否为利益相关方？ a stakeholder? */
  stakeholder?: boolean | null | undefined;
  /** 是否为人正直、公正无私、善于谏言，有一定的群众基础？ is the person upright, fair, outspoken and close to the people? */
  upright?: boolean | null | undefined;
}

/** 列席会议方案 (plan of attendance): what `attendance.plan` has to be told. What is left out and what is `null` is not known. */
export interface AttendancePlanFacts {
  /** 已依次完成哪些步骤？ which steps have been taken, in order? */
  taken?: readonly ("plan" | "file" | "agree" | "notify")[] | null | undefined;
}

/** 列席会议议题 (topics open to attendance): what `attendance.topic` has to be told. What is left out and what is `null` is not known. */
export interface AttendanceTopicFacts {
  /** 是否涉及人民群众利益的重大行政决策事项？ is it a major administrative decision that touches people's interests? */
  major_decision?: boolean | null | undefined;
  /** 是否为县政府常务会议、县长办公会议或者县政府专题会议？ is it an executive meeting, an office meeting of the county head or a meeting on a special subject? */
  other_meeting?: boolean | null | undefined;
  /** 是否有其他必要邀请社会公众代表列席？ is there another need to invite representatives of the public? */
  other_need?: boolean | null | undefined;
  /** 是否为县政府全体会议？ is it a plenary meeting of the county government? */
  plenary?: boolean | null | undefined;
  /** 是否涉及重大政策、重要规划、重点工程建设项目事项及重大民生事项？ is it a major policy, an important plan, a key project or a major matter of livelihood? */
  policy_or_project?: boolean | null | undefined;
  /** 是否为人民群众广泛关注的改革发展重点、热点、难点问题？ is it a key, hot or hard problem of reform and development that people follow widely? */
  public_concern?: boolean | null | undefined;
}

/** 公开属性 (disclosure attribute): what `attribute` has to be told. What is left out and what is `null` is not known. */
export interface AttributeFacts {
  /** 公开后是否可能危及国家安全、公共安全、经济安全、社会稳定？ might disclosure endanger national, public or economic security or social stability? */
  endangers_security?: boolean | null | undefined;
  /** 是否属于行政执法案卷信息？ is it from an enforcement case file? */
  enforcement_file?: boolean | null | undefined;
  /** 依第十五条但书予以公开的，不再适用第十六条 what the exception of article 15 opens can no longer be held back under article 16 */
  exception_opens?: boolean | null | undefined;
  /** 法律、行政法规是否禁止公开（如2026年起封存的违反治安管理的记录）？ does a law or an administrative regulation forbid disclosure (as of records of breaches of public security, sealed from 2026)? */
  forbidden_by_law?: boolean | null | undefined;
  /** 是否属于人事管理、后勤管理、内部工作流程等内部事务信息？ is it about internal affairs: personnel, logistics, internal workflow or the like? */
  internal_affairs?: boolean | null | undefined;
  /** 是否属于条例第二十条至第二十二条所列？ is it among what articles 20 to 22 list? */
  listed?: boolean | null | undefined;
  /** 法律、法规、规章是否规定应当公开？ does a law, regulation or rule require disclosure? */
  opening_required?: boolean | null | undefined;
  /** “从其规定”也适用于内部事务信息 the override by law, regulation or rule also covers internal affairs */
  override_covers_internal?: boolean | null | undefined;
  /** 是否需要公众参与决策？ does the decision need public participation? */
  participation?: boolean | null | undefined;
  /** 是否属于讨论记录、过程稿、磋商信函、请示报告等过程性信息？ is it a record of the process: discussion record, draft, consultation letter, request for instructions, report or the like? */
  process_record?: boolean | null | undefined;
  /** 是否涉及公众利益调整？ does it adjust public interests? */
  public_interest?: boolean | null | undefined;
  /** 不公开是否会对公共利益造成重大影响？ would withholding gravely affect the public interest? */
  public_interest_grave?: boolean | null | undefined;
  /** 是否依法确定为国家秘密？ is it a state secret, determined according to law? */
  state_secret?: boolean | null | undefined;
  /** 第三方（有数个的，每一个）是否同意公开？ does the third party (every one of them) consent? */
  third_party_consents?: boolean | null | undefined;
  /** 是否涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害？ does it concern trade secrets, personal privacy or the like, so that disclosure would harm a third party's lawful rights? */
  third_party_harm?: boolean | null | undefined;
  /** 书面征求意见时，第三方是否不同意公开且有合理理由？ asked in writing, does the third party object with good reason? */
  third_party_objects_with_reasons?: boolean | null | undefined;
  /** 是否需要公众广泛知晓？ does the public at large need to know it? */
  wide_knowledge?: boolean | null | undefined;
  /** 是否反映本行政机关机构设置、职能、办事程序等情况？ does it show the agency's structure, functions or procedures? */
  organisation_and_procedure?: boolean | null | undefined;
  /** 是否涉及公民、法人或者其他组织切身利益？ does it touch the vital interests of citizens or bodies? */
  own_interest?: boolean | null | undefined;
  /** 权利人是否同意公开？ does the right holder consent? */
  right_holder_consents?: boolean | null | undefined;
  /** 书面征求意见时，第三方是否不同意公开？ asked in writing, does the third party object? */
  third_party_objects?: boolean | null | undefined;
  /** 是否涉及商业秘密、个人隐私，公开后可能损害第三方合法权益？ does it concern trade secrets or personal privacy, so that disclosure might harm a third party's lawful rights? */
  trade_secret_or_privacy?: boolean | null | undefined;
  /** 是否需要社会公众广泛知晓或者参与？ does the public at large need to know it or take part? */
  wide_knowledge_or_participation?: boolean | null | undefined;
  /** 是否只涉及部分人和事？ does it concern only some persons or matters? */
  concerns_only_some?: boolean | null | undefined;
  /** 是否只对特定的公民、法人和其他组织的生产、生活、科研等活动具有特殊作用？ is it of special use only to particular citizens or bodies, for production, life, research or the like? */
  special_use?: boolean | null | undefined;
  /** 是否依照国家保密范围和定密规定，明确标识为“秘密”“机密”“绝密”？ is it marked 秘密, 机密 or 绝密, as the rules on the scope and classification of secrets say? */
  marked_secret?: boolean | null | undefined;
  /** 是否不必要社会公众广泛知晓或参与？ is there no need for the public to know it widely or take part? */
  public_need_not_know?: boolean | null | undefined;
  /** 是否正在审议、讨论过程中？ is it still under deliberation or discussion? */
  under_deliberation?: boolean | null | undefined;
  /** 第三方不同意即不公开，不问理由和公共利益 a third party's refusal is a veto, whatever its reasons and the public interest */
  veto_without_exception?: boolean | null | undefined;
  /** 内容是否涉及工作秘密？ does it concern a work secret? */
  work_secret?: boolean | null | undefined;
  /** 是否属于国家秘密、国家安全以及涉及社会稳定的事项？ is it a state secret, or a matter of national security or social stability? */
  excepted?: boolean | null | undefined;
  /** 是否属于社会和公众、企事业单位普遍关注的环境问题和环保工作？ is it an environmental matter of general concern to the public, enterprises or institutions? */
  public_concern?: boolean | null | undefined;
  /** 是否涉及国家秘密？ does it concern a state secret? */
  concerns_secret?: boolean | null | undefined;
  /** 是否与办事相关？ is it related to services to the public? */
  service_related?: boolean | null | undefined;
  /** 是否适合公开？ is it suitable for disclosure? */
  suitable?: boolean | null | undefined;
}

/** 公开属性标注 (marking of the attribute): what `attribute.marking` has to be told. What is left out and what is `null` is not known. */
export interface AttributeMarkingFacts {
  /** 是否标注“此件依申请公开”？ is it marked “此件依申请公开”? */
  marking_on_request?: boolean | null | undefined;
  /** 是否标注“此件公开发布”？ is it marked “此件公开发布”? */
  marking_open?: boolean | null | undefined;
  /** 是否标注部分公开？ is it marked as open in part? */
  marking_partial?: boolean | null | undefined;
  /** 是否标注“此件不公开”？ is it marked “此件不公开”? */
  marking_withheld?: boolean | null | undefined;
  /** 如何遮盖个人信息？ how is personal information to be covered? */
  mask?: "partial" | "full" | "kind" | null | undefined;
  /** 适用哪些允许公开的情形？ which permissions apply? */
  permits?: readonly ("body_contact" | "body_contact" | "double_publicity" | "duty_contacts" | "duty_names")[] | null | undefined;
  /** 待筛查的文本？ the text to be screened? */
  text?: string | null | undefined;
}

/** 应当标注的文字 (the words to be marked): what `attribute.marking.words` has to be told. What is left out and what is `null` is not known. */
export interface AttributeMarkingWordsFacts {
  /** 是否认定为依申请公开？ is it to be opened on request? */
  on_request?: boolean | null | undefined;
  /** 是否认定为部分公开？ is it to be opened in part? */
  partial?: boolean | null | undefined;
  /** 是否认定为主动公开？ is it to be proactively disclosed? */
  proactive?: boolean | null | undefined;
  /** 是否认定为不公开？ is it not to be opened? */
  withheld?: boolean | null | undefined;
}

/** 依申请公开 (disclosure on request): what `attribute.on_request` has to be told. What is left out and what is `null` is not known. */
export interface AttributeOnRequestFacts {
  /** 是否属于条例第二十条至第二十二条所列？ is it among what articles 20 to 22 list? */
  listed?: boolean | null | undefined;
  /** 是否需要公众参与决策？ does the decision need public participation? */
  participation?: boolean | null | undefined;
  /** 是否涉及公众利益调整？ does it adjust public interests? */
  public_interest?: boolean | null | undefined;
  /** 不公开是否会对公共利益造成重大影响？ would withholding gravely affect the public interest? */
  public_interest_grave?: boolean | null | undefined;
  /** 是否涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害？ does it concern trade secrets, personal privacy or the like, so that disclosure would harm a third party's lawful rights? */
  third_party_harm?: boolean | null | undefined;
  /** 是否需要公众广泛知晓？ does the public at large need to know it? */
  wide_knowledge?: boolean | null | undefined;
  /** 是否反映本行政机关机构设置、职能、办事程序等情况？ does it show the agency's structure, functions or procedures? */
  organisation_and_procedure?: boolean | null | undefined;
  /** 是否涉及公民、法人或者其他组织切身利益？ does it touch the vital interests of citizens or bodies? */
  own_interest?: boolean | null | undefined;
  /** 是否涉及商业秘密、个人隐私，公开后可能损害第三方合法权益？ does it concern trade secrets or personal privacy, so that disclosure might harm a third party's lawful rights? */
  trade_secret_or_privacy?: boolean | null | undefined;
  /** 是否需要社会公众广泛知晓或者参与？ does the public at large need to know it or take part? */
  wide_knowledge_or_participation?: boolean | null | undefined;
  /** 是否只涉及部分人和事？ does it concern only some persons or matters? */
  concerns_only_some?: boolean | null | undefined;
  /** 是否只对特定的公民、法人和其他组织的生产、生活、科研等活动具有特殊作用？ is it of special use only to particular citizens or bodies, for production, life, research or the like? */
  special_use?: boolean | null | undefined;
  /** 第三方（有数个的，每一个）是否同意公开？ does the third party (every one of them) consent? */
  third_party_consents?: boolean | null | undefined;
  /** 是否不必要社会公众广泛知晓或参与？ is there no need for the public to know it widely or take part? */
  public_need_not_know?: boolean | null | undefined;
}

/** 部分公开 (partial disclosure): what `attribute.partial` has to be told. What is left out and what is `null` is not known. */
export interface AttributePartialFacts {
  /** 是否含有不应当公开或者不属于政府信息的内容？ does it contain anything that should not be opened or is not government information? */
  has_withheld?: boolean | null | undefined;
  /** 能否作区分处理？ can it be separated? */
  separable?: boolean | null | undefined;
}

/** 部分公开的内容 (what a partial disclosure gives): what `attribute.partial.parts` has to be told. What is left out and what is `null` is not known. */
export interface AttributePartialPartsFacts {
  /** 可以公开的内容 the content that can be opened */
  open_part?: boolean | null | undefined;
  /** 不予公开部分的理由 the reason for what is withheld */
  reason?: boolean | null | undefined;
  /** 注明“不公开”的内容 the content marked as not open */
  withheld_part?: boolean | null | undefined;
}

/** 政策性文件报批前审查 (review of a policy document before submission): what `attribute.policy_presubmission` has to be told. What is left out and what is `null` is not known. */
export interface AttributePolicyPresubmissionFacts {
  /** 是否拟不公开？ is it meant not to be opened? */
  not_open?: boolean | null | undefined;
  /** 是否属于政策性文件？ is it a policy document? */
  policy_document?: boolean | null | undefined;
  /** 已依次完成哪些步骤？ which steps have been taken, in order? */
  taken?: readonly ("draft" | "openness_review" | "submit")[] | null | undefined;
}

/** 主动公开 (proactive disclosure): what `attribute.proactive` has to be told. What is left out and what is `null` is not known. */
export interface AttributeProactiveFacts {
  /** 是否属于条例第二十条至第二十二条所列？ is it among what articles 20 to 22 list? */
  listed?: boolean | null | undefined;
  /** 是否需要公众参与决策？ does the decision need public participation? */
  participation?: boolean | null | undefined;
  /** 是否涉及公众利益调整？ does it adjust public interests? */
  public_interest?: boolean | null | undefined;
  /** 不公开是否会对公共利益造成重大影响？ would withholding gravely affect the public interest? */
  public_interest_grave?: boolean | null | undefined;
  /** 是否涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害？ does it concern trade secrets, personal privacy or the like, so that disclosure would harm a third party's lawful rights? */
  third_party_harm?: boolean | null | undefined;
  /** 是否需要公众广泛知晓？ does the public at large need to know it? */
  wide_knowledge?: boolean | null | undefined;
  /** 是否反映本行政机关机构设置、职能、办事程序等情况？ does it show the agency's structure, functions or procedures? */
  organisation_and_procedure?: boolean | null | undefined;
  /** 是否涉及公民、法人或者其他组织切身利益？ does it touch the vital interests of citizens or bodies? */
  own_interest?: boolean | null | undefined;
  /** 是否涉及商业秘密、个人隐私，公开后可能损害第三方合法权益？ does it concern trade secrets or personal privacy, so that disclosure might harm a third party's lawful rights? */
  trade_secret_or_privacy?: boolean | null | undefined;
  /** 是否需要社会公众广泛知晓或者参与？ does the public at large need to know it or take part? */
  wide_knowledge_or_participation?: boolean | null | undefined;
  /** 第三方（有数个的，每一个）是否同意公开？ does the third party (every one of them) consent? */
  third_party_consents?: boolean | null | undefined;
  /** 是否属于国家秘密、国家安全以及涉及社会稳定的事项？ is it a state secret, or a matter of national security or social stability? */
  excepted?: boolean | null | undefined;
  /** 是否属于社会和公众、企事业单位普遍关注的环境问题和环保工作？ is it an environmental matter of general concern to the public, enterprises or institutions? */
  public_concern?: boolean | null | undefined;
  /** 是否涉及国家秘密？ does it concern a state secret? */
  concerns_secret?: boolean | null | undefined;
  /** 是否与办事相关？ is it related to services to the public? */
  service_related?: boolean | null | undefined;
  /** 是否适合公开？ is it suitable for disclosure? */
  suitable?: boolean | null | undefined;
}

/** 不予公开信息的定期评估审查 (periodic reassessment of withheld information): what `attribute.reassess` has to be told. What is left out and what is `null` is not known. */
export interface AttributeReassessFacts {
}

/** 定期评估审查的处理 (what a reassessment leads to): what `attribute.reassess.result` has to be told. What is left out and what is `null` is not known. */
export interface AttributeReassessResultFacts {
  /** 是否因情势变化可以公开？ can it be opened now that circumstances have changed? */
  can_open?: boolean | null | undefined;
}

/** 未标明属性退回 (return of an unmarked draft): what `attribute.return_unmarked` has to be told. What is left out and what is `null` is not known. */
export interface AttributeReturnUnmarkedFacts {
  /** 是否随文明确提出公开属性建议？ does it come with a proposed attribute? */
  attribute_proposed?: boolean | null | undefined;
  /** 是否拟以本级政府或者其办公厅（室）名义发文？ is it to be issued in the name of the government or its general office? */
  in_government_name?: boolean | null | undefined;
}

/** 公开属性说明 (statement of the attribute): what `attribute.statement` has to be told. What is left out and what is `null` is not known. */
export interface AttributeStatementFacts {
  /** 拟定的公开属性 the proposed attribute */
  attribute?: boolean | null | undefined;
  /** 是否拟不公开？ is it meant not to be opened? */
  not_open?: boolean | null | undefined;
  /** 不公开的理由 the reason for not opening it */
  reason?: boolean | null | undefined;
  /** 公开属性建议的理由 the reason for the proposed attribute */
  attribute_reason?: boolean | null | undefined;
  /** 是否拟以本级政府或者其办公厅（室）名义发文？ is it to be issued in the name of the government or its general office? */
  in_government_name?: boolean | null | undefined;
  /** 不公开的法律法规依据 the legal ground for not opening it */
  legal_ground?: boolean | null | undefined;
}

/** 不予公开 (absolutely withheld): what `attribute.withheld_absolute` has to be told. What is left out and what is `null` is not known. */
export interface AttributeWithheldAbsoluteFacts {
  /** 公开后是否可能危及国家安全、公共安全、经济安全、社会稳定？ might disclosure endanger national, public or economic security or social stability? */
  endangers_security?: boolean | null | undefined;
  /** 法律、行政法规是否禁止公开（如2026年起封存的违反治安管理的记录）？ does a law or an administrative regulation forbid disclosure (as of records of breaches of public security, sealed from 2026)? */
  forbidden_by_law?: boolean | null | undefined;
  /** 是否依法确定为国家秘密？ is it a state secret, determined according to law? */
  state_secret?: boolean | null | undefined;
  /** 是否依照国家保密范围和定密规定，明确标识为“秘密”“机密”“绝密”？ is it marked 秘密, 机密 or 绝密, as the rules on the scope and classification of secrets say? */
  marked_secret?: boolean | null | undefined;
  /** 内容是否涉及工作秘密？ does it concern a work secret? */
  work_secret?: boolean | null | undefined;
  /** 是否属于国家秘密、国家安全以及涉及社会稳定的事项？ is it a state secret, or a matter of national security or social stability? */
  excepted?: boolean | null | undefined;
  /** 是否涉及国家秘密？ does it concern a state secret? */
  concerns_secret?: boolean | null | undefined;
}

/** 内部事务信息 (internal affairs): what `attribute.withheld_internal` has to be told. What is left out and what is `null` is not known. */
export interface AttributeWithheldInternalFacts {
  /** 依第十五条但书予以公开的，不再适用第十六条 what the exception of article 15 opens can no longer be held back under article 16 */
  exception_opens?: boolean | null | undefined;
  /** 是否属于人事管理、后勤管理、内部工作流程等内部事务信息？ is it about internal affairs: personnel, logistics, internal workflow or the like? */
  internal_affairs?: boolean | null | undefined;
  /** 法律、法规、规章是否规定应当公开？ does a law, regulation or rule require disclosure? */
  opening_required?: boolean | null | undefined;
  /** “从其规定”也适用于内部事务信息 the override by law, regulation or rule also covers internal affairs */
  override_covers_internal?: boolean | null | undefined;
  /** 是否涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害？ does it concern trade secrets, personal privacy or the like, so that disclosure would harm a third party's lawful rights? */
  third_party_harm?: boolean | null | undefined;
}

/** 过程性信息和执法案卷 (deliberation records and case files): what `attribute.withheld_process` has to be told. What is left out and what is `null` is not known. */
export interface AttributeWithheldProcessFacts {
  /** 是否属于行政执法案卷信息？ is it from an enforcement case file? */
  enforcement_file?: boolean | null | undefined;
  /** 依第十五条但书予以公开的，不再适用第十六条 what the exception of article 15 opens can no longer be held back under article 16 */
  exception_opens?: boolean | null | undefined;
  /** 法律、法规、规章是否规定应当公开？ does a law, regulation or rule require disclosure? */
  opening_required?: boolean | null | undefined;
  /** 是否属于讨论记录、过程稿、磋商信函、请示报告等过程性信息？ is it a record of the process: discussion record, draft, consultation letter, request for instructions, report or the like? */
  process_record?: boolean | null | undefined;
  /** 是否涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害？ does it concern trade secrets, personal privacy or the like, so that disclosure would harm a third party's lawful rights? */
  third_party_harm?: boolean | null | undefined;
  /** 是否正在审议、讨论过程中？ is it still under deliberation or discussion? */
  under_deliberation?: boolean | null | undefined;
}

/** 涉及第三方权益不公开 (withheld for a third party): what `attribute.withheld_third_party` has to be told. What is left out and what is `null` is not known. */
export interface AttributeWithheldThirdPartyFacts {
  /** 不公开是否会对公共利益造成重大影响？ would withholding gravely affect the public interest? */
  public_interest_grave?: boolean | null | undefined;
  /** 第三方（有数个的，每一个）是否同意公开？ does the third party (every one of them) consent? */
  third_party_consents?: boolean | null | undefined;
  /** 是否涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害？ does it concern trade secrets, personal privacy or the like, so that disclosure would harm a third party's lawful rights? */
  third_party_harm?: boolean | null | undefined;
  /** 书面征求意见时，第三方是否不同意公开且有合理理由？ asked in writing, does the third party object with good reason? */
  third_party_objects_with_reasons?: boolean | null | undefined;
  /** 权利人是否同意公开？ does the right holder consent? */
  right_holder_consents?: boolean | null | undefined;
  /** 书面征求意见时，第三方是否不同意公开？ asked in writing, does the third party object? */
  third_party_objects?: boolean | null | undefined;
  /** 是否涉及商业秘密、个人隐私，公开后可能损害第三方合法权益？ does it concern trade secrets or personal privacy, so that disclosure might harm a third party's lawful rights? */
  trade_secret_or_privacy?: boolean | null | undefined;
  /** 第三方不同意即不公开，不问理由和公共利益 a third party's refusal is a veto, whatever its reasons and the public interest */
  veto_without_exception?: boolean | null | undefined;
}

/** 书面告知第三方 (written notice to the third party): what `attribute.withheld_third_party.notice` has to be told. What is left out and what is `null` is not known. */
export interface AttributeWithheldThirdPartyNoticeFacts {
  /** 决定公开的政府信息内容 the information that is to be opened */
  content?: boolean | null | undefined;
  /** 书面形式 written form */
  in_writing?: boolean | null | undefined;
  /** 决定公开的理由 the reason for opening it */
  reason?: boolean | null | undefined;
}

/** 目录事项增加 (adding a catalogue item): what `catalog.add` has to be told. What is left out and what is `null` is not known. */
export interface CatalogAddFacts {
  /** 是否因政务公开有关工作职能调整需要增加？ does a change of functions call for it? */
  functions_adjusted?: boolean | null | undefined;
  /** 是否因法律法规颁布、修订需要增加？ does a law or regulation, new or revised, call for it? */
  new_law?: boolean | null | undefined;
  /** 是否有其他应当增加的情形？ is there another reason to add it? */
  other_addition?: boolean | null | undefined;
}

/** 目录事项变更 (altering a catalogue item): what `catalog.alter` has to be told. What is left out and what is `null` is not known. */
export interface CatalogAlterFacts {
  /** 名称、类型、内容、依据、时限、主体、载体、对象、方式、层级等要素是否发生变化？ did an element change: name, kind, content, basis, time, body, carrier, audience, manner or level? */
  element_changed?: boolean | null | undefined;
  /** 事项（含子项）是否需要合并或者分设？ are items, or parts of them, to be merged or split? */
  merged_or_split?: boolean | null | undefined;
  /** 是否有其他应当变更的情形？ is there another reason to alter it? */
  other_alteration?: boolean | null | undefined;
}

/** 目录事项取消 (cancelling a catalogue item): what `catalog.cancel` has to be told. What is left out and what is `null` is not known. */
export interface CatalogCancelFacts {
  /** 是否因法律法规颁布、修订、废止而依据失效？ is its basis gone, a law or regulation being new, revised or repealed? */
  basis_gone?: boolean | null | undefined;
  /** 是否因职能调整不再实施？ is it no longer done, functions having changed? */
  no_longer_done?: boolean | null | undefined;
  /** 是否有其他应当取消的情形？ is there another reason to cancel it? */
  other_cancellation?: boolean | null | undefined;
  /** 上级人民政府是否取消，需要对应取消？ did a superior government cancel it, so that it has to follow? */
  superior_cancelled?: boolean | null | undefined;
}

/** 目录比对 (comparison of two catalogues): what `catalog.diff` has to be told. What is left out and what is `null` is not known. */
export interface CatalogDiffFacts {
  /** 名称、类型、内容、依据、时限、主体、载体、对象、方式、层级等要素是否发生变化？ did an element change: name, kind, content, basis, time, body, carrier, audience, manner or level? */
  element_changed?: boolean | null | undefined;
  /** 旧目录中有此事项吗？ is the item in the former catalogue? */
  in_former?: boolean | null | undefined;
  /** 新目录中有此事项吗？ is the item in the new catalogue? */
  in_new?: boolean | null | undefined;
}

/** 目录要素 (elements of a catalogue item): what `catalog.elements` has to be told. What is left out and what is `null` is not known. */
export interface CatalogElementsFacts {
  /** 公开对象 audience */
  audience?: boolean | null | undefined;
  /** 公开依据 basis */
  basis?: boolean | null | undefined;
  /** 公开主体 who discloses */
  body?: boolean | null | undefined;
  /** 公开载体 carrier */
  carrier?: boolean | null | undefined;
  /** 公开内容 content */
  content?: boolean | null | undefined;
  /** 事项类型 kind */
  kind?: boolean | null | undefined;
  /** 公开层级 level */
  level?: boolean | null | undefined;
  /** 公开方式 manner */
  manner?: boolean | null | undefined;
  /** 事项名称 name */
  name?: boolean | null | undefined;
  /** 公开时限 time limit */
  time?: boolean | null | undefined;
}

/** 目录调整备案 (filing of a catalogue change): what `catalog.file` has to be told. What is left out and what is `null` is not known. */
export interface CatalogFileFacts {
  /** 是增加或者变更事项吗？ is an item added or altered? */
  added_or_altered?: boolean | null | undefined;
  /** 申请增加或者变更 the application to add or alter */
  applied?: boolean | null | undefined;
  /** 及时报县领导小组办公室备案 filing with the county leading group's office in time */
  filed?: boolean | null | undefined;
  /** 符合第四条至第六条的情形 a ground of articles 4 to 6 */
  ground?: boolean | null | undefined;
}

/** 指南和目录内容 (content of guide and catalogue): what `catalog.guide` has to be told. What is left out and what is `null` is not known. */
export interface CatalogGuideFacts {
  /** 指南：获取方式 guide: how to obtain it */
  access?: boolean | null | undefined;
  /** 指南：办公地址 guide: its address */
  address?: boolean | null | undefined;
  /** 指南：编排体系 guide: how it is arranged */
  arrangement?: boolean | null | undefined;
  /** 指南：政府信息的分类 guide: classification of the information */
  classification?: boolean | null | undefined;
  /** 目录：索引、名称、内容概述、生成日期 catalogue: index, name, summary and day of making of each entry */
  entries?: boolean | null | undefined;
  /** 指南：传真号码 guide: its fax */
  fax?: boolean | null | undefined;
  /** 指南：办公时间 guide: its hours */
  hours?: boolean | null | undefined;
  /** 指南：互联网联系方式 guide: how to reach it on the internet */
  internet?: boolean | null | undefined;
  /** 指南：工作机构的名称 guide: name of the disclosure office */
  office?: boolean | null | undefined;
  /** 指南：联系电话 guide: its telephone */
  phone?: boolean | null | undefined;
  /** 指南和目录及时更新 both kept up to date */
  updated?: boolean | null | undefined;
}

/** 指南和目录编制 (how guide and catalogue are compiled): what `catalog.guide.compile` has to be told. What is left out and what is `null` is not known. */
export interface CatalogGuideCompileFacts {
  /** 按信息网络管理中心的统一样本 made by the information centre's model */
  by_the_model?: boolean | null | undefined;
  /** 免予公开的单独编制目录 a catalogue of its own for what is exempt */
  exempt_apart?: boolean | null | undefined;
  /** 在相关政府信息查阅场所公布 published where information can be read */
  in_reading_places?: boolean | null | undefined;
  /** 在政府门户网站公布 published on the government portal */
  on_portal?: boolean | null | undefined;
  /** 全面清理政府信息 the information sorted throughout */
  sorted_by_law?: boolean | null | undefined;
  /** 划分主动公开、依申请公开、免予公开 divided into proactive, on request and exempt */
  three_way?: boolean | null | undefined;
}

/** 不更新指南和目录的责任 (liability for guide and catalogue not updated): what `catalog.liability` has to be told. What is left out and what is `null` is not known. */
export interface CatalogLiabilityFacts {
  /** 是否构成犯罪？ is it a crime? */
  crime?: boolean | null | undefined;
  /** 情节是否严重？ is it grave? */
  grave?: boolean | null | undefined;
  /** 是否不及时更新公开的信息内容、指南或者目录？ were published contents, the guide or the catalogue not kept up to date? */
  not_updated?: boolean | null | undefined;
  /** 是否不及时履行动态调整职责？ was the catalogue not adjusted in time? */
  not_adjusted_in_time?: boolean | null | undefined;
  /** 县领导小组办公室要求改正，是否拒不改正？ was a correction asked for by the county leading group's office refused? */
  refuses_correction?: boolean | null | undefined;
}

/** 目录定期监督检查 (regular inspection of catalogues): what `catalog.liability.inspection` has to be told. What is left out and what is `null` is not known. */
export interface CatalogLiabilityInspectionFacts {
}

/** 公开前协商确认 (confirmation before publication): what `coordination.confirm` has to be told. What is left out and what is `null` is not known. */
export interface CoordinationConfirmFacts {
  /** 已依次完成哪些步骤？ which steps have been taken, in order? */
  taken?: readonly ("inquire" | "answer" | "publish")[] | null | undefined;
}

/** 信息发布争议协调 (dispute between agencies): what `coordination.dispute` has to be told. What is left out and what is `null` is not known. */
export interface CoordinationDisputeFacts {
  /** 不同行政机关之间是否有不同意见？ do the agencies disagree? */
  disagree?: boolean | null | undefined;
  /** 内容是否属于其他行政机关权限范围？ does the content fall within another agency's powers? */
  others_power?: boolean | null | undefined;
}

/** 争议协调程序 (how a dispute is decided): what `coordination.dispute.referral` has to be told. What is left out and what is `null` is not known. */
export interface CoordinationDisputeReferralFacts {
  /** 已依次完成哪些步骤？ which steps have been taken, in order? */
  taken?: readonly ("refer" | "deliberate" | "written_answer")[] | null | undefined;
}

/** 信息不一致的反映 (inconsistent information): what `coordination.inconsistent` has to be told. What is left out and what is `null` is not known. */
export interface CoordinationInconsistentFacts {
  /** 本局是否发现其他行政机关公开的信息不准确，或者与自己掌握的不一致？ did the bureau find another agency's information inaccurate, or at odds with its own? */
  other_inconsistent?: boolean | null | undefined;
  /** 公民、法人或者其他组织是否发现本局公开的信息不一致？ did a citizen or body find the bureau's information inconsistent? */
  ours_inconsistent?: boolean | null | undefined;
}

/** 公开主体 (who publishes): what `coordination.owner` has to be told. What is left out and what is `null` is not known. */
export interface CoordinationOwnerFacts {
  /** 是否由两个以上机关、单位共同制作？ did two or more bodies make it together? */
  joint?: boolean | null | undefined;
  /** 是否由本机关保存？ does this body keep it? */
  kept_here?: boolean | null | undefined;
  /** 是否由本机关牵头、组织制作？ did this body lead the making of it? */
  lead_here?: boolean | null | undefined;
  /** 是否由本机关制作？ did this body make it? */
  made_here?: boolean | null | undefined;
  /** 是否由本机关从其他行政机关获取？ did this body obtain it from another agency? */
  obtained_from_agency?: boolean | null | undefined;
  /** 是否由本机关从公民、法人和其他组织获取？ did this body obtain it from a citizen or an organisation? */
  obtained_from_public?: boolean | null | undefined;
  /** 法律、法规对公开的权限是否另有规定？ do laws or regulations give the power to publish it to someone else? */
  other_law?: boolean | null | undefined;
  /** 本局保存的，由本局公开 what the bureau keeps, the bureau publishes */
  keeper_publishes_here?: boolean | null | undefined;
}

/** 协调确认答复期限 (time limit for another agency's answer): what `coordination.reply` has to be told. What is left out and what is `null` is not known. */
export interface CoordinationReplyFacts {
  /** 属于哪种情形？ which case is it? */
  case?: "normal" | "urgent" | null | undefined;
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | Moment | null | undefined;
  /** 其他行政机关收到书面协调确认之日是何时？ when was the day the other agency receives the written inquiry? */
  start?: Day | Moment | null | undefined;
}

/** 社会评议 (public evaluation): what `evaluation.annual` has to be told. What is left out and what is `null` is not known. */
export interface EvaluationAnnualFacts {
  /** 各次专题评议的日期？ on which days were the special evaluations? */
  dates?: readonly (Day)[] | null | undefined;
  /** 自哪一天起查？ from which day on is it checked? */
  from?: Day | null | undefined;
  /** 查到哪一天？ up to which day? */
  to?: Day | null | undefined;
}

/** 社会评议内容 (content of the public evaluation): what `evaluation.content` has to be told. What is left out and what is `null` is not known. */
export interface EvaluationContentFacts {
  /** 是否得到社会和公众认可、满足群众四项权利 whether the public approves, and its four rights are met */
  approval?: boolean | null | undefined;
  /** 是否通过政府网站、政府公报、新闻发布会等载体公开 whether website, gazette, press conference and the like are used */
  carriers?: boolean | null | undefined;
  /** 是否指定机构负责日常工作 whether an office is named for the daily work */
  office?: boolean | null | undefined;
  /** 公开程序是否符合规定 whether the procedure follows the law */
  procedure?: boolean | null | undefined;
  /** 是否真实、全面、及时、准确地公开 whether disclosure is true, full, timely and accurate */
  true_and_timely?: boolean | null | undefined;
  /** 工作制度是否实用、可操作 whether the rules are practical and workable */
  workable_rules?: boolean | null | undefined;
}

/** 社会评议档次 (grade of the public evaluation): what `evaluation.grade` has to be told. What is left out and what is `null` is not known. */
export interface EvaluationGradeFacts {
  /** 得多少评议结果？ how many result of the evaluation? */
  value?: Decimal | null | undefined;
}

/** 社会评议程序 (procedure of the public evaluation): what `evaluation.procedure` has to be told. What is left out and what is `null` is not known. */
export interface EvaluationProcedureFacts {
  /** 已依次完成哪些步骤？ which steps have been taken, in order? */
  taken?: readonly ("plan" | "publish_plan" | "inspect" | "questionnaire" | "grade" | "agree" | "feedback")[] | null | undefined;
}

/** 评议整改期限 (time limit for rectification): what `evaluation.rectify` has to be told. What is left out and what is `null` is not known. */
export interface EvaluationRectifyFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 接到反馈通知之日是何时？ when was the day the feedback notice is received? */
  start?: Day | null | undefined;
}

/** 整改反馈 (feedback on rectification): what `evaluation.rectify.feedback` has to be told. What is left out and what is `null` is not known. */
export interface EvaluationRectifyFeedbackFacts {
  /** 专题说明（不具备整改条件的） explanation, by one that cannot */
  explanation?: boolean | null | undefined;
  /** 寄发函件 letters */
  letter?: boolean | null | undefined;
  /** 召开座谈会 a meeting */
  meeting?: boolean | null | undefined;
  /** 网上公告 a notice online */
  online?: boolean | null | undefined;
  /** 其他方式 another way */
  other_way?: boolean | null | undefined;
  /** 书面报送整改报告或者专题说明 a report on rectification or an explanation, in writing */
  paper?: boolean | null | undefined;
  /** 整改报告（具备整改条件的） report, by a unit that can rectify */
  report?: boolean | null | undefined;
  /** 及时向公众反馈 told to the public in time */
  told?: boolean | null | undefined;
  /** 上门走访 visits */
  visit?: boolean | null | undefined;
}

/** 审查程序 (chain of review): what `exemption.chain` has to be told. What is left out and what is `null` is not known. */
export interface ExemptionChainFacts {
  /** 内容是否涉及其他部门？ does the content concern other departments? */
  concerns_others?: boolean | null | undefined;
  /** 内容是否需报上级主管部门审批？ must a superior department approve the content? */
  superior_approval?: boolean | null | undefined;
  /** 已依次完成哪些步骤？ which steps have been taken, in order? */
  taken?: readonly ("draft" | "deputy_review" | "principal_sign" | "superior_approve" | "consult" | "self_review" | "office_review" | "approve" | "disclose" | "first_review" | "head_review" | "deputy_decide" | "secrecy_department")[] | null | undefined;
  /** 科室负责人是否无法准确把握是否公开？ is the section head unable to judge whether to open it? */
  head_uncertain?: boolean | null | undefined;
  /** 是否仍不能确定是否可以公开？ is it still uncertain whether it may be opened? */
  uncertain?: boolean | null | undefined;
}

/** 审查意见 (conclusion of the review): what `exemption.conclusion` has to be told. What is left out and what is `null` is not known. */
export interface ExemptionConclusionFacts {
  /** 能否确定是否可以公开？ can it be determined whether it may be opened? */
  certain?: boolean | null | undefined;
  /** 是否属于不得公开的信息？ is it among what must not be opened? */
  exempt?: boolean | null | undefined;
}

/** 审查意见的内容 (contents of the conclusion): what `exemption.conclusion.opinion` has to be told. What is left out and what is `null` is not known. */
export interface ExemptionConclusionOpinionFacts {
  /** 依据 the basis */
  basis?: boolean | null | undefined;
  /** “公开”“免于公开”或者“需报审”的意见 the conclusion: open, exempt or to be referred */
  conclusion?: boolean | null | undefined;
  /** 理由 the reason */
  reason?: boolean | null | undefined;
}

/** 非密处理 (removal of secret parts): what `exemption.desensitise` has to be told. What is left out and what is `null` is not known. */
export interface ExemptionDesensitiseFacts {
  /** 是否含有涉密内容？ does it contain secret content? */
  contains_secret?: boolean | null | undefined;
  /** 是否只有部分内容涉密？ is only a part of it secret? */
  only_part?: boolean | null | undefined;
}

/** 保密期满后的公开 (disclosure after a secrecy period): what `exemption.expired_secret` has to be told. What is left out and what is `null` is not known. */
export interface ExemptionExpiredSecretFacts {
  /** 保密期限是否已满？ is the period of secrecy over? */
  period_over?: boolean | null | undefined;
  /** 已依次完成哪些步骤？ which steps have been taken, in order? */
  taken?: readonly ("declassify" | "secrecy_review" | "disclose" | "formalities")[] | null | undefined;
}

/** 不予公开和不得公开的情形 (grounds of exemption): what `exemption.grounds` has to be told. What is left out and what is `null` is not known. */
export interface ExemptionGroundsFacts {
  /** 公开后是否可能危及国家安全、公共安全、经济安全、社会稳定？ might disclosure endanger national, public or economic security or social stability? */
  endangers_security?: boolean | null | undefined;
  /** 法律、行政法规是否禁止公开（如2026年起封存的违反治安管理的记录）？ does a law or an administrative regulation forbid disclosure (as of records of breaches of public security, sealed from 2026)? */
  forbidden_by_law?: boolean | null | undefined;
  /** 不公开是否会对公共利益造成重大影响？ would withholding gravely affect the public interest? */
  public_interest_grave?: boolean | null | undefined;
  /** 是否依法确定为国家秘密？ is it a state secret, determined according to law? */
  state_secret?: boolean | null | undefined;
  /** 第三方（有数个的，每一个）是否同意公开？ does the third party (every one of them) consent? */
  third_party_consents?: boolean | null | undefined;
  /** 是否涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害？ does it concern trade secrets, personal privacy or the like, so that disclosure would harm a third party's lawful rights? */
  third_party_harm?: boolean | null | undefined;
  /** 权利人是否同意公开？ does the right holder consent? */
  right_holder_consents?: boolean | null | undefined;
  /** 是否涉及商业秘密、个人隐私，公开后可能损害第三方合法权益？ does it concern trade secrets or personal privacy, so that disclosure might harm a third party's lawful rights? */
  trade_secret_or_privacy?: boolean | null | undefined;
  /** 是否涉及国家秘密？ does it concern a state secret? */
  concerns_state_secret?: boolean | null | undefined;
  /** 法律、法规和规章是否禁止公开？ does a law, regulation or rule forbid disclosure? */
  forbidden_by_rule?: boolean | null | undefined;
  /** 是否涉及个人隐私，或者公开后可能导致对个人隐私权造成不当侵害？ does it concern personal privacy, or might disclosure unduly invade it? */
  privacy?: boolean | null | undefined;
  /** 是否涉及商业秘密，或者公开后可能导致商业秘密被泄露？ does it concern a trade secret, or might disclosure leak one? */
  trade_secret?: boolean | null | undefined;
  /** 公开后是否将危及国家安全、公共安全、经济安全和社会稳定？ will disclosure endanger national, public or economic security and social stability? */
  will_endanger?: boolean | null | undefined;
  /** 是否依照国家保密范围和定密规定，明确标识为“秘密”“机密”“绝密”？ is it marked 秘密, 机密 or 绝密, as the rules on the scope and classification of secrets say? */
  marked_secret?: boolean | null | undefined;
  /** 内容是否涉及工作秘密？ does it concern a work secret? */
  work_secret?: boolean | null | undefined;
}

/** 共同形成信息的书面同意 (written consent for jointly made information): what `exemption.joint` has to be told. What is left out and what is `null` is not known. */
export interface ExemptionJointFacts {
  /** 其他各科室的书面同意 the written consent of each other section */
  consents?: boolean | null | undefined;
  /** 综合科的保密审查 secrecy review by the general section */
  review?: boolean | null | undefined;
}

/** 审查责任 (liability for the review): what `exemption.liability` has to be told. What is left out and what is `null` is not known. */
export interface ExemptionLiabilityFacts {
  /** 是否违反条例关于公开审查的规定？ was a provision on the review broken? */
  breach?: boolean | null | undefined;
  /** 是否构成犯罪？ is it a crime? */
  crime?: boolean | null | undefined;
  /** 情节是否严重？ is it grave? */
  grave?: boolean | null | undefined;
  /** 是否因未经保密审查或者保密审查不严公开了国家秘密？ was a state secret opened because the secrecy review was left out or careless? */
  secret_leaked?: boolean | null | undefined;
  /** 情节是否较重？ is it one of the graver cases? */
  graver?: boolean | null | undefined;
  /** 是否违反审查程序、审查内容或者不得公开的规定擅自发布？ was it published against the rules on procedure, scope or exemption? */
  published_against_rules?: boolean | null | undefined;
  /** 是否违反规定公开涉及国家秘密的信息，造成泄密事件？ was information on state secrets opened against the rules, so that a secret leaked? */
  leak_caused?: boolean | null | undefined;
  /** 是否执行保密审查制度不力，造成泄密隐患？ was the review system carried out poorly, so that a leak threatens? */
  leak_risk?: boolean | null | undefined;
  /** 是否造成严重影响？ were the effects grave? */
  grave_effect?: boolean | null | undefined;
  /** 是否公开了不应当公开的事项？ was something opened that should not have been? */
  opened_wrongly?: boolean | null | undefined;
}

/** 产生时标明保密事项 (secrecy marked when the information is made): what `exemption.marked_at_source` has to be told. What is left out and what is `null` is not known. */
export interface ExemptionMarkedAtSourceFacts {
  /** 产生时标明是否属于保密事项 marked secret or not when it is made */
  when_made?: boolean | null | undefined;
  /** 审签时标明是否属于保密事项 marked secret or not when it is signed off */
  when_signed?: boolean | null | undefined;
}

/** 审查机制 (review mechanism): what `exemption.officer` has to be told. What is left out and what is `null` is not known. */
export interface ExemptionOfficerFacts {
  /** 公开审查机制 a mechanism of review */
  mechanism?: boolean | null | undefined;
  /** 审查的程序 the procedure of review */
  procedure?: boolean | null | undefined;
  /** 审查的责任 who is responsible for it */
  responsibility?: boolean | null | undefined;
  /** 履行审查审批手续 the formalities of review and approval */
  formalities?: boolean | null | undefined;
  /** 1名领导分管 one leader in charge */
  leader?: boolean | null | undefined;
  /** 指定有关科室负责日常工作 a section named for the daily work */
  section?: boolean | null | undefined;
  /** 审查机构 the reviewing body */
  body?: boolean | null | undefined;
}

/** 公开审查内容 (scope of the review): what `exemption.scope_review` has to be told. What is left out and what is `null` is not known. */
export interface ExemptionScopeReviewFacts {
  /** 准确性 accuracy */
  accuracy?: boolean | null | undefined;
  /** 权威性 authority */
  authority?: boolean | null | undefined;
  /** 完整性 completeness */
  completeness?: boolean | null | undefined;
  /** 是否涉及国家秘密？ does it concern a state secret? */
  concerns_state_secret?: boolean | null | undefined;
  /** 形式合法 lawful form */
  form?: boolean | null | undefined;
  /** 程序合法 lawful procedure */
  procedure?: boolean | null | undefined;
  /** 范围合法 lawful scope */
  scope?: boolean | null | undefined;
  /** 由保密机构进行的保密审查 secrecy review by the secrecy office */
  secrecy_review?: boolean | null | undefined;
  /** 安全性 security */
  security?: boolean | null | undefined;
  /** 时限合法 lawful time limit */
  time_limit?: boolean | null | undefined;
  /** 时效性 timeliness */
  timeliness?: boolean | null | undefined;
}

/** 不能确定时报请确定 (referral when uncertain): what `exemption.uncertain` has to be told. What is left out and what is `null` is not known. */
export interface ExemptionUncertainFacts {
  /** 本机关能否确定该信息是否可以公开？ can the agency itself determine whether it may be opened? */
  certain?: boolean | null | undefined;
  /** 对是否属于国家秘密或者属于何种密级，是否不明确或者有争议？ is it unclear or disputed whether it is a state secret, or of which level? */
  secrecy_disputed?: boolean | null | undefined;
  /** 能否确定该信息是否具有保密性？ can it be determined whether it must be kept secret? */
  secrecy_certain?: boolean | null | undefined;
  /** 是否属于主管业务方面？ is it a matter of the line of business of the unit? */
  own_business?: boolean | null | undefined;
  /** 是否属于国家秘密、属于何种密级是否明确？ is it clear whether it is a state secret, and of which level? */
  secrecy_clear?: boolean | null | undefined;
  /** 科室负责人能否准确把握是否公开？ can the section head judge whether to open it? */
  head_certain?: boolean | null | undefined;
}

/** 不明确事项确定期限 (time limit for determining an unclear matter): what `exemption.uncertain.decision` has to be told. What is left out and what is `null` is not known. */
export interface ExemptionUncertainDecisionFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 保密行政管理部门接到报告之日是何时？ when was the day the secrecy administration receives the report? */
  start?: Day | null | undefined;
}

/** 不明确事项报请确定期限 (time limit for referring an unclear matter): what `exemption.uncertain.report` has to be told. What is left out and what is `null` is not known. */
export interface ExemptionUncertainReportFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 拟定密级、保密期限和知悉范围之日是何时？ when was the day its level, period and circle are provisionally fixed? */
  start?: Day | null | undefined;
}

/** 未经审查不得公开 (no disclosure without review): what `exemption.unreviewed` has to be told. What is left out and what is `null` is not known. */
export interface ExemptionUnreviewedFacts {
  /** 是否经过公开审查？ has it been reviewed for disclosure? */
  reviewed?: boolean | null | undefined;
  /** 是否经主管领导批准？ has the leader in charge approved it? */
  approved?: boolean | null | undefined;
}

/** 解读审查程序 (approval of an interpretation): what `interpretation.approval` has to be told. What is left out and what is `null` is not known. */
export interface InterpretationApprovalFacts {
  /** 是否为市政府规范性文件？ is it a normative document of the city government? */
  normative_document?: boolean | null | undefined;
  /** 已依次完成哪些步骤？ which steps have been taken, in order? */
  taken?: readonly ("plan" | "approve_plan" | "review" | "publish")[] | null | undefined;
}

/** 政策解读专员 (policy interpretation commissioner): what `interpretation.commissioner` has to be told. What is left out and what is `null` is not known. */
export interface InterpretationCommissionerFacts {
  /** 政策敏感度高 alert to policy */
  alert?: boolean | null | undefined;
  /** 定期考核 appraised regularly */
  appraised?: boolean | null | undefined;
  /** 部门业务骨干 one of the department's best staff */
  backbone?: boolean | null | undefined;
  /** 动态管理 changed where needed */
  kept_current?: boolean | null | undefined;
  /** 部门推荐 recommended by the department */
  recommended?: boolean | null | undefined;
  /** 政治可靠 politically reliable */
  reliable?: boolean | null | undefined;
  /** 责任心强 responsible */
  responsible?: boolean | null | undefined;
  /** 奖优罚劣 rewarded or sanctioned by merit */
  rewarded?: boolean | null | undefined;
  /** 稳定性好 steady */
  steady?: boolean | null | undefined;
  /** 梳理本部门文件政策，厘清业务环节 keeps track of the department's policies and business */
  studies?: boolean | null | undefined;
  /** 集中培训 trained */
  trained?: boolean | null | undefined;
}

/** 专员定期考核 (regular appraisal of commissioners): what `interpretation.commissioner.appraisal` has to be told. What is left out and what is `null` is not known. */
export interface InterpretationCommissionerAppraisalFacts {
}

/** 解读内容 (content of an interpretation): what `interpretation.content` has to be told. What is left out and what is `null` is not known. */
export interface InterpretationContentFacts {
  /** 目标任务 aims and tasks */
  aims?: boolean | null | undefined;
  /** 背景依据 background and basis */
  background?: boolean | null | undefined;
  /** 惠民利民举措 benefits for the people */
  benefits?: boolean | null | undefined;
  /** 注意事项 what to mind */
  cautions?: boolean | null | undefined;
  /** 新旧政策差异 how it differs from the former policy */
  differences?: boolean | null | undefined;
  /** 后续工作考虑 what is to follow */
  follow_up?: boolean | null | undefined;
  /** 关键词诠释 key terms explained */
  key_terms?: boolean | null | undefined;
  /** 主要内容 main content */
  main_content?: boolean | null | undefined;
  /** 涉及范围 scope */
  scope?: boolean | null | undefined;
  /** 执行标准 standards applied */
  standards?: boolean | null | undefined;
  /** 运用媒体解读 interpretation through the media */
  through_media?: boolean | null | undefined;
  /** 是否涉及群众切身利益、影响市场预期等？ does it touch people's vital interests or what the market expects? */
  touches_interests?: boolean | null | undefined;
  /** 重要举措 chief measures */
  measures?: boolean | null | undefined;
  /** 出台目的 purpose */
  purpose?: boolean | null | undefined;
  /** 要点 main points */
  points?: boolean | null | undefined;
}

/** 解读形式 (forms of interpretation): what `interpretation.forms` has to be told. What is left out and what is `null` is not known. */
export interface InterpretationFormsFacts {
  /** 图文漫画 pictures and comics */
  comics?: boolean | null | undefined;
  /** 事例讲解 examples */
  examples?: boolean | null | undefined;
  /** 在线访谈、媒体专访、新闻发布会等深度解读 interviews, press conferences and the like that go deeper */
  in_depth?: boolean | null | undefined;
  /** 多举实例、多讲故事 instances and stories */
  instances_and_stories?: boolean | null | undefined;
  /** 其他形象化、通俗化的方式 another vivid, plain form */
  other_form?: boolean | null | undefined;
  /** 形象化、通俗化的方式 a vivid, plain form */
  plain_form?: boolean | null | undefined;
  /** 简明问答 short questions and answers */
  questions?: boolean | null | undefined;
  /** 政策的专业性是否强？ does the policy take special knowledge to understand? */
  specialised?: boolean | null | undefined;
  /** 实质性解读，不是摘抄文字、罗列小标题 substance, not excerpts or a list of headings */
  substance?: boolean | null | undefined;
  /** 短视频 short videos */
  video?: boolean | null | undefined;
  /** 公开专区查询文件和解读材料的设备 equipment in the hall to look up documents and interpretations */
  equipment?: boolean | null | undefined;
  /** 政务服务大厅政策咨询 advice in the service hall */
  hall?: boolean | null | undefined;
  /** 12345热线政策咨询 advice by the 12345 hotline */
  hotline?: boolean | null | undefined;
  /** 一体化政务服务平台政策咨询 advice on the service platform */
  platform?: boolean | null | undefined;
  /** 政策订阅和精准推送 subscription and pushing of policies */
  push?: boolean | null | undefined;
  /** 专家解读 an expert */
  expert?: boolean | null | undefined;
  /** 解读形式 a form of interpretation */
  form?: boolean | null | undefined;
  /** 媒体专访 an interview with the media */
  media_interview?: boolean | null | undefined;
  /** 通过市政府门户网站公开 publication on the city portal */
  on_portal?: boolean | null | undefined;
  /** 在线访谈 an online interview */
  online_interview?: boolean | null | undefined;
  /** 新闻发布会 a press conference */
  press_conference?: boolean | null | undefined;
  /** 答记者问 answers to journalists */
  press_questions?: boolean | null | undefined;
  /** 撰稿解读 a written piece */
  written?: boolean | null | undefined;
  /** 发表文章 an article */
  article?: boolean | null | undefined;
  /** 接受访谈 an interview */
  interview?: boolean | null | undefined;
  /** 是否须由主要负责同志带头宣讲？ must the principals explain it themselves? */
  principal_due?: boolean | null | undefined;
  /** 主要负责同志带头宣讲的形式 a form in which the principals explain it */
  principal_speaks?: boolean | null | undefined;
  /** 多载体传播：新闻媒体、政府网站、政务微博微信 several carriers: media, government websites, official accounts */
  several_carriers?: boolean | null | undefined;
  /** 政策吹风 a policy briefing */
  briefing?: boolean | null | undefined;
  /** 政策参与制定者、专家学者解读 those who took part, and experts */
  experts?: boolean | null | undefined;
  /** 其他方式 another way */
  other_way?: boolean | null | undefined;
  /** 数字化、图表图解、音频视频等方式 figures, charts, sound or video */
  plain_means?: boolean | null | undefined;
  /** 是否为重要政策法规？ is it an important policy or rule? */
  rules_of_weight?: boolean | null | undefined;
  /** 讲解的方式 a way of explaining it */
  spoken?: boolean | null | undefined;
  /** 是否涉及群众切身利益的重大决策？ does the decision touch people's vital interests? */
  touches_vital_interests?: boolean | null | undefined;
}

/** 解读主体 (who interprets): what `interpretation.owner` has to be told. What is left out and what is `null` is not known. */
export interface InterpretationOwnerFacts {
  /** 县人民政府或者县人民政府办公室名义 the county government or its office */
  government?: boolean | null | undefined;
  /** 政策性文件以谁的名义印发？ in whose name is the policy document issued? */
  in_whose_name?: "government" | "one_department" | "several_departments_jointly" | "department" | null | undefined;
  /** 一个部门名义 one department */
  one_department?: boolean | null | undefined;
  /** 部门联合发文 several departments together */
  several_departments_jointly?: boolean | null | undefined;
  /** 文件是否由该科室（中心）起草？ did the section or centre draft the document? */
  drafted_by_section?: boolean | null | undefined;
  /** 部门名义 a department */
  department?: boolean | null | undefined;
  /** 是否为本地出台的重要政策？ is it an important policy issued here? */
  own_policy?: boolean | null | undefined;
  /** 是否为中央、省、市及县委、县政府的重大政策？ is it a major policy of the centre, province, city or county? */
  superior_policy?: boolean | null | undefined;
  /** 解读的是法律法规吗？ is a law or regulation interpreted? */
  law_or_regulation?: boolean | null | undefined;
  /** 解读的是政策吗？ is a policy interpreted? */
  policy?: boolean | null | undefined;
}

/** 第一解读人和专员 (first interpreter and commissioner): what `interpretation.owner.named` has to be told. What is left out and what is `null` is not known. */
export interface InterpretationOwnerNamedFacts {
  /** 一名政策解读专员 one interpretation commissioner */
  commissioner?: boolean | null | undefined;
  /** 起草部门主要负责人为第一解读人和责任人 the drafting department's principal as first interpreter */
  first_interpreter?: boolean | null | undefined;
}

/** 解读方案 (interpretation plan): what `interpretation.plan` has to be told. What is left out and what is `null` is not known. */
export interface InterpretationPlanFacts {
  /** 解读途径 channel */
  channel?: boolean | null | undefined;
  /** 解读形式 form */
  form?: boolean | null | undefined;
  /** 解读提纲（解读内容） outline: what is interpreted */
  outline?: boolean | null | undefined;
  /** 解读时间 time */
  time?: boolean | null | undefined;
}

/** 主要负责人解读 (interpretation by the principal): what `interpretation.principal` has to be told. What is left out and what is `null` is not known. */
export interface InterpretationPrincipalFacts {
  /** 各次主要负责同志解读重要政策措施的日期？ on which days were the interpretations of important policies by the principal? */
  dates?: readonly (Day)[] | null | undefined;
  /** 自哪一天起查？ from which day on is it checked? */
  from?: Day | null | undefined;
  /** 查到哪一天？ up to which day? */
  to?: Day | null | undefined;
}

/** 政策解读发布 (publication of a policy interpretation): what `interpretation.publish` has to be told. What is left out and what is `null` is not known. */
export interface InterpretationPublishFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 政策性文件印发之日是何时？ when was the day the policy document is issued? */
  start?: Day | null | undefined;
}

/** 解读范围 (what needs an interpretation): what `interpretation.scope` has to be told. What is left out and what is `null` is not known. */
export interface InterpretationScopeFacts {
  /** 是否为部门自行出台的重要文件？ is it an important document of a department's own? */
  important_of_department?: boolean | null | undefined;
  /** 是否为以县人民政府或者其办公室名义出台的重要政策文件等？ is it an important policy document or the like in the name of the county government or its office? */
  important_of_government?: boolean | null | undefined;
  /** 是否涉及乡村振兴？ is it about the countryside? */
  countryside?: boolean | null | undefined;
  /** 是否涉及扩大内需和有效投资？ is it about demand and investment? */
  demand?: boolean | null | undefined;
  /** 是否为就业政策？ is it about employment? */
  employment?: boolean | null | undefined;
  /** 是否涉及改善生态环境？ is it about the environment? */
  environment?: boolean | null | undefined;
  /** 是否为金融惠企政策？ is it finance for enterprises? */
  finance?: boolean | null | undefined;
  /** 是否为财政政策？ is it fiscal policy? */
  fiscal?: boolean | null | undefined;
  /** 是否涉及保障改善民生？ is it about people's livelihood? */
  livelihood?: boolean | null | undefined;
  /** 是否涉及制造业高质量发展？ is it about manufacturing? */
  manufacturing?: boolean | null | undefined;
  /** 是否涉及高水平对外开放？ is it about opening up to the world? */
  opening_up?: boolean | null | undefined;
  /** 是否涉及重点领域改革？ is it a reform in a key field? */
  reform?: boolean | null | undefined;
  /** 是否涉及京津冀协同发展？ is it about Beijing, Tianjin and Hebei together? */
  region?: boolean | null | undefined;
  /** 是否涉及提升安全发展水平？ is it about safe development? */
  safety?: boolean | null | undefined;
  /** 是否涉及推进科技创新？ is it about science and innovation? */
  science?: boolean | null | undefined;
  /** 是否为减税降费政策？ does it cut taxes and fees? */
  tax_cuts?: boolean | null | undefined;
  /** 是否涉及新型城镇化？ is it about the growth of towns? */
  towns?: boolean | null | undefined;
  /** 是否为市政府规范性文件？ is it a normative document of the city government? */
  normative_document?: boolean | null | undefined;
  /** 是否为重要政策？ is it an important policy? */
  important_policy?: boolean | null | undefined;
  /** 是否为涉及面广、社会关注度高的法规政策或者重大措施？ is it a rule, policy or major measure of wide scope and high public attention? */
  wide_or_watched?: boolean | null | undefined;
  /** 是否为重要政策法规？ is it an important policy or rule? */
  important_rules?: boolean | null | undefined;
  /** 是否为涉及群众切身利益的重大决策？ is it a major decision that touches people's vital interests? */
  vital_decision?: boolean | null | undefined;
}

/** 重大行政决策的宣传解读 (explaining a major decision): what `interpretation.scope.major` has to be told. What is left out and what is `null` is not known. */
export interface InterpretationScopeMajorFacts {
  /** 是否为专业性、技术性较强的重大行政决策？ is it a major decision that takes special knowledge to understand? */
  specialised?: boolean | null | undefined;
  /** 是否为社会公众普遍关心的重大行政决策？ is it a major decision of wide public concern? */
  wide_concern?: boolean | null | undefined;
  /** 决策事项是否依法不予公开？ does the law keep the decision from the public? */
  withheld_by_law?: boolean | null | undefined;
}

/** 三同步 (in step with the document): what `interpretation.three_sync` has to be told. What is left out and what is `null` is not known. */
export interface InterpretationThreeSyncFacts {
  /** 已依次完成哪些步骤？ which steps have been taken, in order? */
  taken?: readonly ("prepare" | "sign" | "release" | "attach" | "present" | "submit" | "publish")[] | null | undefined;
  /** 是否拟以本级政府或者其办公厅（室）名义发文？ is it to be issued in the name of the government or its general office? */
  in_government_name?: boolean | null | undefined;
  /** 是否以部门名义印发？ is it issued in a department's name? */
  department_document?: boolean | null | undefined;
}

/** 材料不齐全退文 (return of an incomplete submission): what `interpretation.three_sync.sent_back` has to be told. What is left out and what is `null` is not known. */
export interface InterpretationThreeSyncSentBackFacts {
  /** 解读材料是否经部门主要负责人审定？ did the department's principal approve it? */
  approved_by_principal?: boolean | null | undefined;
  /** 解读材料是否作为附件一并报送？ is the interpretation attached? */
  attached?: boolean | null | undefined;
  /** 是否拟以本级政府或者其办公厅（室）名义发文？ is it to be issued in the name of the government or its general office? */
  in_government_name?: boolean | null | undefined;
}

/** 听取工作汇报 (hearing a work report): what `leadership.hear` has to be told. What is left out and what is `null` is not known. */
export interface LeadershipHearFacts {
  /** 各次主要负责同志专门听取政务公开工作汇报的日期？ on which days were the reports on openness heard by the principal? */
  dates?: readonly (Day)[] | null | undefined;
  /** 自哪一天起查？ from which day on is it checked? */
  from?: Day | null | undefined;
  /** 查到哪一天？ up to which day? */
  to?: Day | null | undefined;
}

/** 分管领导 (leader in charge): what `leadership.in_charge` has to be told. What is left out and what is `null` is not known. */
export interface LeadershipInChargeFacts {
  /** 确定1名政府领导分管 one leader of the government named to be in charge */
  named?: boolean | null | undefined;
  /** 对外公布 the name published */
  published?: boolean | null | undefined;
  /** 工作完成时限 their deadlines */
  deadlines?: boolean | null | undefined;
  /** 工作职责和任务 its duties and tasks */
  duties?: boolean | null | undefined;
  /** 经费 funds */
  funds?: boolean | null | undefined;
  /** 工作机构 an office */
  office?: boolean | null | undefined;
  /** 人员 staff */
  staff?: boolean | null | undefined;
}

/** 专题研究工作 (study of the work): what `leadership.study` has to be told. What is left out and what is `null` is not known. */
export interface LeadershipStudyFacts {
  /** 各次专题研究政务公开工作的日期？ on which days were the sessions devoted to openness? */
  dates?: readonly (Day)[] | null | undefined;
  /** 自哪一天起查？ from which day on is it checked? */
  from?: Day | null | undefined;
  /** 查到哪一天？ up to which day? */
  to?: Day | null | undefined;
}

/** 督查督办 (supervision of tasks): what `ledger.supervise` has to be told. What is left out and what is `null` is not known. */
export interface LedgerSuperviseFacts {
  /** 是否为领导交办的事项？ did a leader assign it? */
  assigned?: boolean | null | undefined;
  /** 是否为文件安排的事项？ was it set by a document? */
  document?: boolean | null | undefined;
  /** 是否为会议安排的事项？ was it set by a meeting? */
  meeting?: boolean | null | undefined;
}

/** 任务台账 (task ledger): what `ledger.task` has to be told. What is left out and what is `null` is not known. */
export interface LedgerTaskFacts {
  /** 属于哪种情形？ which case is it? */
  case?: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "21_ipv6" | "22" | "23" | "24" | "25" | "26" | "27" | "28" | "29" | "30" | "31" | "32" | "2_catalogue" | "3_2016" | "3_2017" | "3_2018" | "3_2020" | "5_audit" | "5_documents" | "6_powers" | "6_market" | "6_enforcement" | "6_permits" | "6_supervision" | "6_livelihood" | "6_fees" | "7_services" | "7_intermediaries" | "7_purchase" | "7_enterprises" | "9_fields" | "9_projects" | "9_grassroots" | "10_open" | "10_use" | "11_media" | "13_supervise" | "13_respond" | "13_outward" | "14_rules" | "14_enforcement" | "14_centres" | "16_platform" | "16_credit" | "16_accounts" | "17_sites" | "20_assess" | "20_third_party" | "20_bulletin" | "20_plan" | "network_query" | "hotline_trial" | "hotline_counties" | "hotline_city" | "query_facilities" | "website" | "leaders" | "funds" | null | undefined;
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 任务下达之日是何时？ when was the day the tasks are assigned? */
  start?: Day | null | undefined;
}

/** 法律顾问事项 (matters for legal counsel): what `legal_counsel.scope` has to be told. What is left out and what is `null` is not known. */
export interface LegalCounselScopeFacts {
  /** 是否为涉及政务公开的行政复议、行政诉讼等案件？ is it a reconsideration, lawsuit or the like about openness? */
  dispute?: boolean | null | undefined;
  /** 是否应对处置涉及本区的重大政务舆情？ is major public opinion about the district being handled? */
  major_opinion?: boolean | null | undefined;
  /** 是否制定、审查政务公开相关规范性文件？ is a normative document on openness drawn up or reviewed? */
  normative_document?: boolean | null | undefined;
  /** 是否分析评估重大决策预公开的社会稳定风险？ is the risk to stability of disclosing a major decision beforehand being assessed? */
  stability_risk?: boolean | null | undefined;
}

/** 账号开设 (opening an account): what `media.account` has to be told. What is left out and what is `null` is not known. */
export interface MediaAccountFacts {
  /** 本单位在同一个第三方平台是否已有账号？ does the unit have an account on the same platform already? */
  has_account_there?: boolean | null | undefined;
  /** 是否拟开设账号？ is an account to be opened? */
  opens_account?: boolean | null | undefined;
  /** 是否变更账号？ is an account altered? */
  alters_account?: boolean | null | undefined;
  /** 是否注销账号？ is an account closed? */
  closes_account?: boolean | null | undefined;
  /** 主办单位机构职能是否发生变化？ did the functions of the unit change? */
  functions_changed?: boolean | null | undefined;
  /** 主办单位名称是否发生变化？ did the name of the unit change? */
  name_changed?: boolean | null | undefined;
  /** 平台是否以机构名称命名？ does the account bear the unit's name? */
  named_after_unit?: boolean | null | undefined;
}

/** 报备和公告 (filing and announcement): what `media.account.announced` has to be told. What is left out and what is `null` is not known. */
export interface MediaAccountAnnouncedFacts {
  /** 变更信息及时向社会公告 the change announced to the public in time */
  announced?: boolean | null | undefined;
  /** 向县政府办公室报备 filed with the county office */
  county_office?: boolean | null | undefined;
  /** 向县委网信办报备 filed with the internet office */
  internet_office?: boolean | null | undefined;
}

/** 账号名称和头像 (name and picture of an account): what `media.account.naming` has to be told. What is left out and what is `null` is not known. */
export interface MediaAccountNamingFacts {
  /** 名称简洁、直观、规范 a name that is short, clear and proper */
  name?: boolean | null | undefined;
  /** 头像鲜明、端庄、文明 a picture that is distinct, dignified and decent */
  picture?: boolean | null | undefined;
}

/** 开通政务微博、微信 (opening an official microblog or WeChat account): what `media.account.opening` has to be told. What is left out and what is `null` is not known. */
export interface MediaAccountOpeningFacts {
  /** 管理办法 rules of management */
  measures?: boolean | null | undefined;
  /** 规范的发布程序 a proper procedure of release */
  procedure?: boolean | null | undefined;
  /** 审核登记 review and registration */
  registered?: boolean | null | undefined;
  /** 安全可靠 safety and reliability */
  safe?: boolean | null | undefined;
}

/** 先审后发 (review before posting): what `media.chain` has to be told. What is left out and what is `null` is not known. */
export interface MediaChainFacts {
  /** 已依次完成哪些步骤？ which steps have been taken, in order? */
  taken?: readonly ("review" | "post" | "prepare")[] | null | undefined;
}

/** 新媒体清理整改 (clean-up of accounts): what `media.cleanup` has to be told. What is left out and what is `null` is not known. */
export interface MediaCleanupFacts {
  /** 运维管理是否不规范？ is it badly run? */
  badly_run?: boolean | null | undefined;
  /** 账号是否已停用？ is the account disused? */
  disused?: boolean | null | undefined;
  /** 内容是否长期不更新？ has it long not been updated? */
  dormant?: boolean | null | undefined;
  /** 信息发布是否不准确？ is what it posts inaccurate? */
  inaccurate?: boolean | null | undefined;
  /** 发布内容是否与官方认证身份不符？ do its posts not fit its certified identity? */
  off_identity?: boolean | null | undefined;
  /** 是否与其他账号职能相近、内容相似？ are its functions and contents like another account's? */
  similar?: boolean | null | undefined;
  /** 互动回应是否不及时？ are its answers late? */
  unresponsive?: boolean | null | undefined;
  /** 是否重复建设？ does it duplicate another? */
  duplicate?: boolean | null | undefined;
  /** 是否“娱乐化”？ has it turned into entertainment? */
  entertainment?: boolean | null | undefined;
  /** 是否“空壳”？ is it an empty shell? */
  hollow?: boolean | null | undefined;
  /** 是否群众关注度和利用率低、确属无力维护？ is it little followed and used, and can it really not be maintained? */
  little_used_and_unmaintained?: boolean | null | undefined;
  /** 是否一哄而上开设？ was it opened in a rush? */
  rushed?: boolean | null | undefined;
}

/** 新媒体内容规范 (content rules for new media): what `media.content` has to be told. What is left out and what is `null` is not known. */
export interface MediaContentFacts {
  /** 是否为商业广告或者链接商业广告页面？ is it, or does it link to, commercial advertising? */
  advertising?: boolean | null | undefined;
  /** 是否来自党委、政府网站等权威媒体？ is it from Party or government websites or other authoritative media? */
  from_authority?: boolean | null | undefined;
  /** 是否来自有关主管部门和本单位确定的稿源单位？ is it from a source that the competent department and the unit have fixed? */
  from_listed_unit?: boolean | null | undefined;
  /** 是否为擅自发布的代表个人观点、意见、情绪的言论？ is it somebody's own view, opinion or mood, posted without authority? */
  personal?: boolean | null | undefined;
  /** 是否为转载？ is it a repost? */
  repost?: boolean | null | undefined;
}

/** 政务新媒体更新间隔 (interval between updates of a new-media account): what `media.dormant` has to be told. What is left out and what is `null` is not known. */
export interface MediaDormantFacts {
  /** 各次内容更新的日期？ on which days were the updates? */
  dates?: readonly (Day)[] | null | undefined;
  /** 自哪一天起查？ from which day on is it checked? */
  from?: Day | null | undefined;
  /** 查到哪一天？ up to which day? */
  to?: Day | null | undefined;
}

/** 新媒体值守 (staff and duty of an account): what `media.duty` has to be told. What is left out and what is `null` is not known. */
export interface MediaDutyFacts {
  /** 值班值守和日常监看 a duty roster and daily watch */
  duty_roster?: boolean | null | undefined;
  /** 在编人员专人专岗 established staff appointed for it */
  established_staff?: boolean | null | undefined;
  /** 是否委托其他单位运营？ is another body entrusted with running it? */
  outsourced?: boolean | null | undefined;
  /** 内容巡查 patrol of the contents */
  patrol?: boolean | null | undefined;
  /** 巡查记录 a record of the patrols */
  patrol_record?: boolean | null | undefined;
  /** 专门股室负责 a section in charge */
  section?: boolean | null | undefined;
  /** 开设单位的管理和检查指导 supervision by the unit that holds it */
  supervised?: boolean | null | undefined;
  /** 从业人员培训 training of the staff */
  training?: boolean | null | undefined;
}

/** 从业人员定期培训 (regular training of the staff): what `media.duty.training` has to be told. What is left out and what is `null` is not known. */
export interface MediaDutyTrainingFacts {
}

/** 新媒体互动 (interaction of an account): what `media.interaction` has to be told. What is left out and what is `null` is not known. */
export interface MediaInteractionFacts {
  /** 明示联系方式 how to reach it shown */
  contact?: boolean | null | undefined;
  /** 明示本单位职能 the unit's functions shown */
  functions?: boolean | null | undefined;
  /** 审看发布、处理反馈公众留言 the public's messages reviewed, handled and answered */
  handled?: boolean | null | undefined;
  /** 专人负责落实回复 a person appointed to answer */
  person?: boolean | null | undefined;
  /** 实时管理留言、跟帖、评论 messages and comments managed in real time */
  real_time?: boolean | null | undefined;
}

/** 新媒体安全 (security of new media): what `media.security` has to be told. What is left out and what is `null` is not known. */
export interface MediaSecurityFacts {
  /** 账号、密码安全管理，密码强度高 account and password kept safe, the password strong */
  credentials?: boolean | null | undefined;
  /** 没有与工作无关的软件 no software unrelated to the work */
  no_other_software?: boolean | null | undefined;
  /** 不接入不明网络 no unknown network */
  no_unknown_network?: boolean | null | undefined;
  /** 专用设备，专机专用 a device used for nothing else */
  own_device?: boolean | null | undefined;
  /** 专人专用 a person who alone uses it */
  own_person?: boolean | null | undefined;
  /** 严格管理涉及国家秘密、商业秘密、个人隐私的信息 state secrets, trade secrets and privacy strictly kept */
  secrets_kept?: boolean | null | undefined;
}

/** 新媒体每周更新 (weekly post): what `media.weekly_post` has to be told. What is left out and what is `null` is not known. */
export interface MediaWeeklyPostFacts {
  /** 各次发布的信息的日期？ on which days were the items posted? */
  dates?: readonly (Day)[] | null | undefined;
  /** 自哪一天起查？ from which day on is it checked? */
  from?: Day | null | undefined;
  /** 查到哪一天？ up to which day? */
  to?: Day | null | undefined;
}

/** 留言受理 (acceptance of a message): what `message.accept` has to be told. What is left out and what is `null` is not known. */
export interface MessageAcceptFacts {
  /** 是否投诉、举报本县各级各部门及领导干部的办事效率、工作作风、廉洁自律等？ is it a complaint or report about the efficiency, conduct or integrity of the county's authorities or officials? */
  complaint?: boolean | null | undefined;
  /** 是否反映重大紧急突发事件、重要社情民意？ is it a major emergency or important public sentiment? */
  emergency?: boolean | null | undefined;
  /** 是否反映中央和省、市、县重大决策部署、重要政策措施的贯彻落实情况？ is it about how major decisions or important policies of the centre, province, city or county are carried out? */
  implementation?: boolean | null | undefined;
  /** 是否反映群众日常工作、生活中的热点、难点问题及解决问题的建议和诉求？ is it a pressing or hard problem of daily work and life, or a proposal or request to solve one? */
  livelihood?: boolean | null | undefined;
  /** 是否为需要反映的其他相关重要情况和问题？ is it another important matter that has to be reported? */
  other?: boolean | null | undefined;
  /** 是否反映影响经济社会发展、人民群众切身利益和社会稳定的突出问题？ is it a serious problem for development, for people's vital interests or for stability? */
  problem?: boolean | null | undefined;
  /** 是否对全县国民经济和社会发展提出意见或者建议？ is it an opinion or proposal on the county's economy and society? */
  proposal?: boolean | null | undefined;
}

/** 留言归档 (archiving of a message): what `message.archive` has to be told. What is left out and what is `null` is not known. */
export interface MessageArchiveFacts {
  /** 是否有领导批示？ is there a leader's instruction? */
  instructed?: boolean | null | undefined;
  /** 领导批示 the leader's instruction */
  instruction?: boolean | null | undefined;
  /** 拟办信息 the proposed handling */
  proposal?: boolean | null | undefined;
  /** 办理结果 the result */
  result?: boolean | null | undefined;
  /** 转（督）办存根 the stub of transfer or supervision */
  stub?: boolean | null | undefined;
  /** 是否转办、督办？ was it transferred or supervised? */
  transferred?: boolean | null | undefined;
}

/** 留言办理定期通报 (bulletin on messages): what `message.bulletin` has to be told. What is left out and what is `null` is not known. */
export interface MessageBulletinFacts {
}

/** 留言保密 (confidentiality of a message): what `message.confidential` has to be told. What is left out and what is `null` is not known. */
export interface MessageConfidentialFacts {
  /** 留言人是否要求保密？ did the writer ask for confidence? */
  asked?: boolean | null | undefined;
  /** 是否透露来信人的姓名、电话、住址等个人信息？ would the writer's name, telephone, address or the like be revealed? */
  identity?: boolean | null | undefined;
  /** 个人信息也只在留言人要求时保密 personal data too are kept only where the writer asks for it */
  identity_only_if_asked?: boolean | null | undefined;
  /** 是否泄露或者传播领导同志对有关信件的批示等？ would a leader's instruction on the letter be revealed or spread? */
  leaders_note?: boolean | null | undefined;
  /** 是否透露诉求事项？ would the matter raised be revealed? */
  matter?: boolean | null | undefined;
  /** 是否泄露、扩散可能对来信人权益造成损害的内容？ would content be spread that may harm the writer? */
  may_harm?: boolean | null | undefined;
  /** 是否将检举、控告类信件转至被检举、控告的单位或者个人？ would a report or accusation be passed to the body or person accused? */
  to_the_accused?: boolean | null | undefined;
}

/** 简单咨询办理期限 (time limit for a simple consultation): what `message.consult` has to be told. What is left out and what is `null` is not known. */
export interface MessageConsultFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 责任单位收到通知之日是何时？ when was the day the responsible unit receives the notice? */
  start?: Day | null | undefined;
}

/** 对回复有疑义 (disputed reply): what `message.disputed` has to be told. What is left out and what is `null` is not known. */
export interface MessageDisputedFacts {
  /** 网民对回复是否有疑义？ does the writer doubt the reply? */
  doubted?: boolean | null | undefined;
  /** 所提是否没有政策法律依据？ is there no basis in policy or law for what is asked? */
  no_basis?: boolean | null | undefined;
}

/** 一般留言办理期限 (time limit for a general message): what `message.general` has to be told. What is left out and what is `null` is not known. */
export interface MessageGeneralFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 责任单位收到通知之日是何时？ when was the day the responsible unit receives the notice? */
  start?: Day | null | undefined;
}

/** 留言办理原则 (handling of a message): what `message.handling` has to be told. What is left out and what is `null` is not known. */
export interface MessageHandlingFacts {
  /** 内容问有所答 an answer to what was asked */
  answers_the_question?: boolean | null | undefined;
  /** 表述清晰完整 a clear and complete account */
  clear?: boolean | null | undefined;
  /** 文字简明扼要 a concise text */
  concise?: boolean | null | undefined;
  /** 与留言者联系沟通 contact with the writer */
  contact?: boolean | null | undefined;
  /** 尽可能当面回复 a reply face to face, as far as possible */
  face_to_face?: boolean | null | undefined;
  /** 联合署名的，认真调查处理、摸清情况 a joint letter investigated and dealt with */
  investigated?: boolean | null | undefined;
  /** 是否由多名群众联合署名？ is it signed by several people together? */
  joint?: boolean | null | undefined;
  /** 依法、按政策办理，不推诿扯皮 handled by law and policy, without passing it on */
  lawful?: boolean | null | undefined;
  /** 措辞得当平和 a fitting and calm tone */
  measured?: boolean | null | undefined;
  /** 是否因条件所限暂时难以解决？ can the matter not be solved for now? */
  not_solvable_now?: boolean | null | undefined;
  /** 用语礼貌文明 polite words */
  polite?: boolean | null | undefined;
  /** 将进展情况告知留言人 the writer told of the progress */
  progress?: boolean | null | undefined;
  /** 能否联系上留言人？ can the writer be reached? */
  reachable?: boolean | null | undefined;
  /** 联合署名的，及时反馈办理结果 the result of a joint letter fed back in time */
  result_fed_back?: boolean | null | undefined;
  /** 留言人对办理情况的书面意见 the writer's written opinion on the handling */
  written_opinion?: boolean | null | undefined;
}

/** 退件期限 (return of a misrouted message): what `message.misrouted` has to be told. What is left out and what is `null` is not known. */
export interface MessageMisroutedFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 责任单位收到交办件之日是何时？ when was the day the responsible unit receives the message? */
  start?: Day | null | undefined;
}

/** 逾期办理责任 (overdue messages): what `message.overdue` has to be told. What is left out and what is `null` is not known. */
export interface MessageOverdueFacts {
  /** 是否无故拖延？ was it put off without reason? */
  delayed?: boolean | null | undefined;
  /** 是否因办理不及时造成较大负面影响或者严重后果？ did late handling have a considerable bad effect or grave results? */
  grave_delay?: boolean | null | undefined;
  /** 交办件是否逾期未办结？ is it overdue and not finished? */
  overdue?: boolean | null | undefined;
  /** 是否敷衍塞责？ was it handled perfunctorily? */
  perfunctory?: boolean | null | undefined;
  /** 办理回复质量是否差？ are handling and reply of poor quality? */
  poor_quality?: boolean | null | undefined;
}

/** 留言分别处理 (redirection of a message): what `message.redirect` has to be told. What is left out and what is `null` is not known. */
export interface MessageRedirectFacts {
  /** 是否不属于政府管理权限范围？ is it outside the government's powers? */
  outside_government?: boolean | null | undefined;
  /** 内容是否涉及个人隐私或者具有恶意攻击性？ does it touch on personal privacy, or is it a malicious attack? */
  private_or_attacking?: boolean | null | undefined;
  /** 是否依法应当通过诉讼、仲裁、行政复议等法定途径解决？ does the law leave it to litigation, arbitration, administrative reconsideration or another statutory route? */
  statutory_route?: boolean | null | undefined;
  /** 是否主题不明、内容不具体，无法核实？ are topic or content so unclear that it cannot be verified? */
  unclear?: boolean | null | undefined;
}

/** 告知留言人的内容 (what the writer is told): what `message.redirect.told` has to be told. What is left out and what is `null` is not known. */
export interface MessageRedirectToldFacts {
  /** 是否不属于政府管理权限范围？ is it outside the government's powers? */
  outside_government?: boolean | null | undefined;
  /** 内容是否涉及个人隐私或者具有恶意攻击性？ does it touch on personal privacy, or is it a malicious attack? */
  private_or_attacking?: boolean | null | undefined;
  /** 告知其通过正当合法途径、方式反映诉求 to raise the demand in a proper and lawful way */
  proper_way?: boolean | null | undefined;
  /** 告知其反映途径 where else the matter can be raised */
  route?: boolean | null | undefined;
  /** 是否依法应当通过诉讼、仲裁、行政复议等法定途径解决？ does the law leave it to litigation, arbitration, administrative reconsideration or another statutory route? */
  statutory_route?: boolean | null | undefined;
  /** 告知其法定途径 which statutory route there is */
  statutory_route_told?: boolean | null | undefined;
  /** 告知其明确主题、内容 to make topic and content clear */
  topic_and_content?: boolean | null | undefined;
  /** 是否主题不明、内容不具体，无法核实？ are topic or content so unclear that it cannot be verified? */
  unclear?: boolean | null | undefined;
  /** 告知其已涉嫌违法 that the message may be unlawful */
  warning?: boolean | null | undefined;
}

/** 回复审签 (sign-off of a reply): what `message.reply_chain` has to be told. What is left out and what is `null` is not known. */
export interface MessageReplyChainFacts {
  /** 已依次完成哪些步骤？ which steps have been taken, in order? */
  taken?: readonly ("sign" | "report" | "reply_online")[] | null | undefined;
}

/** 留言办理责任到人 (staff for messages): what `message.staff` has to be told. What is left out and what is `null` is not known. */
export interface MessageStaffFacts {
  /** 指派一名工作人员专门负责日常办理 one member of staff is named for the daily work */
  officer?: boolean | null | undefined;
  /** 主要负责同志亲自处理重要来信 the principal handles important letters in person */
  principal?: boolean | null | undefined;
}

/** 紧急和异常信件办理 (urgent and abnormal messages): what `message.urgent` has to be told. What is left out and what is `null` is not known. */
export interface MessageUrgentFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Moment | null | undefined;
  /** 责任单位收到通知之时是何时？ when was the moment the responsible unit receives the notice? */
  start?: Moment | null | undefined;
}

/** 负面清单条目要求 (requirements of a list entry): what `negative_list.entry` has to be told. What is left out and what is `null` is not known. */
export interface NegativeListEntryFacts {
  /** 便于检查监督 being checkable */
  checkable?: boolean | null | undefined;
  /** 详细具体的范围 a detailed and concrete scope */
  detailed?: boolean | null | undefined;
  /** 及时调整更新 timely updating */
  updated?: boolean | null | undefined;
  /** 报本级政府信息公开主管部门备案 filing with the disclosure department of the same level */
  filed?: boolean | null | undefined;
  /** 逐条说明的免予公开理由 the reason for each exemption */
  reason?: boolean | null | undefined;
  /** 单独编制的目录 a separate catalogue */
  separate_catalogue?: boolean | null | undefined;
}

/** 负面清单事项 (item of the negative list): what `negative_list.member` has to be told. What is left out and what is `null` is not known. */
export interface NegativeListMemberFacts {
  /** 公开后是否危及国家安全、经济安全、公共安全、社会稳定等？ would disclosure endanger national, economic or public security, social stability or the like? */
  endangers_security?: boolean | null | undefined;
}

/** 开放日邀请对象 (guests of the open day): what `openday.guest` has to be told. What is left out and what is `null` is not known. */
export interface OpendayGuestFacts {
  /** 是否关心县域经济社会发展？ does the person care about the county's development? */
  cares?: boolean | null | undefined;
  /** 是否为公民？ is the person a citizen? */
  citizen?: boolean | null | undefined;
  /** 是否具有完全民事行为能力？ has the person full civil capacity? */
  full_capacity?: boolean | null | undefined;
  /** 是否在本县生活？ does the person live in the county? */
  lives_here?: boolean | null | undefined;
  /** 是否在本县学习？ does the person study in the county? */
  studies_here?: boolean | null | undefined;
  /** 是否在本县工作？ does the person work in the county? */
  works_here?: boolean | null | undefined;
}

/** 政府开放日 (open day): what `openday.month` has to be told. What is left out and what is `null` is not known. */
export interface OpendayMonthFacts {
  /** 各次开放日活动的日期？ on which days were the open days held? */
  dates?: readonly (Day)[] | null | undefined;
  /** 自哪一天起查？ from which day on is it checked? */
  from?: Day | null | undefined;
  /** 查到哪一天？ up to which day? */
  to?: Day | null | undefined;
}

/** 开放日方案报送期限 (time limit for the open-day plan): what `openday.plan` has to be told. What is left out and what is `null` is not known. */
export interface OpendayPlanFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 活动当年1月1日是何时？ when was the 1 January of the year of the open day? */
  start?: Day | null | undefined;
}

/** 开放日方案内容 (contents of the open-day plan): what `openday.plan_content` has to be told. What is left out and what is `null` is not known. */
export interface OpendayPlanContentFacts {
  /** 活动内容 what takes place */
  activities?: boolean | null | undefined;
  /** 职责分工 who does what */
  duties?: boolean | null | undefined;
  /** 活动方式 in what manner */
  manner?: boolean | null | undefined;
  /** 参加人员 who takes part */
  participants?: boolean | null | undefined;
  /** 时间安排 when */
  schedule?: boolean | null | undefined;
}

/** 开放日情况报送和发布期限 (time limit for the open-day report and its publication): what `openday.report` has to be told. What is left out and what is `null` is not known. */
export interface OpendayReportFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 活动结束之日是何时？ when was the day the event ends? */
  start?: Day | null | undefined;
}

/** 开放日代表遴选 (selection of guests): what `openday.selection` has to be told. What is left out and what is `null` is not known. */
export interface OpendaySelectionFacts {
  /** 已依次完成哪些步骤？ which steps have been taken, in order? */
  taken?: readonly ("group" | "quota" | "candidates" | "joint_review" | "publish_list")[] | null | undefined;
}

/** 舆情回应重点 (what needs a response): what `opinion.focus` has to be told. What is left out and what is `null` is not known. */
export interface OpinionFocusFacts {
  /** 是否涉及突发事件处置和自然灾害应对？ is it about handling an emergency or a natural disaster? */
  emergency?: boolean | null | undefined;
  /** 是否为其他事关改革发展稳定的重大政务舆情？ is it other major public opinion on reform, development or stability? */
  major_other?: boolean | null | undefined;
  /** 对政府及其部门重大政策措施是否存在误解误读？ is a major policy or measure of the government misunderstood? */
  misread_policy?: boolean | null | undefined;
  /** 是否涉及民生领域、严重冲击社会道德底线？ is it about people's livelihood, a grave blow to social morals? */
  moral_floor?: boolean | null | undefined;
  /** 上级政府是否要求下级政府主动回应？ does a superior government ask for a response? */
  superior_demands?: boolean | null | undefined;
  /** 是否涉及公众切身利益且产生较大影响？ does it touch the public's vital interests, with considerable effect? */
  vital_interests?: boolean | null | undefined;
  /** 是否引发媒体和公众关切、可能影响政府形象和公信力？ does it concern media and public, and may it affect the government's image and credibility? */
  credibility?: boolean | null | undefined;
  /** 是否涉及区委、区政府重要决策部署、区政府常务会议？ is it about a major decision of the district committee or government, or its executive meeting? */
  district_decision?: boolean | null | undefined;
  /** 是否为严重危害社会秩序和国家利益的不实信息？ is it false information that gravely harms order and the state? */
  false_and_harmful?: boolean | null | undefined;
}

/** 舆情分级 (level of public opinion): what `opinion.level` has to be told. What is left out and what is `null` is not known. */
export interface OpinionLevelFacts {
  /** 重大突发事态 a major emergency */
  emergency?: boolean | null | undefined;
  /** 社会热点问题 a hot topic */
  hot_topic?: boolean | null | undefined;
  /** 属于哪一级？ which level is it? */
  level?: "ordinary" | "hot_topic" | "sensitive" | "emergency" | null | undefined;
  /** 一般性事项 an ordinary matter */
  ordinary?: boolean | null | undefined;
  /** 复杂敏感事件 a complex and sensitive event */
  sensitive?: boolean | null | undefined;
}

/** 重大突发事件权威信息发布时限 (time limit for authoritative information on a major emergency): what `opinion.major_release` has to be told. What is left out and what is `null` is not known. */
export interface OpinionMajorReleaseFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Moment | null | undefined;
  /** 涉及特别重大、重大突发事件的政务舆情出现之时是何时？ when was the moment public opinion on a major or very major emergency arises? */
  start?: Moment | null | undefined;
}

/** 其他政务舆情回应时限 (time limit for responding to other public opinion): what `opinion.other` has to be told. What is left out and what is `null` is not known. */
export interface OpinionOtherFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Moment | null | undefined;
  /** 政务舆情出现之时是何时？ when was the moment the public opinion arises? */
  start?: Moment | null | undefined;
}

/** 舆情回应责任主体 (who responds): what `opinion.owner` has to be told. What is left out and what is `null` is not known. */
export interface OpinionOwnerFacts {
  /** 是否涉及县政府重大政策、重要决策部署？ is it about a major policy or decision of the county government? */
  county_policy?: boolean | null | undefined;
  /** 是否涉及一个乡镇？ does it concern one township? */
  one_township?: boolean | null | undefined;
  /** 是否涉及多个部门？ does it concern several departments? */
  several_departments?: boolean | null | undefined;
  /** 是否涉及多个乡镇？ does it concern several townships? */
  several_townships?: boolean | null | undefined;
  /** 是否为重大突发事件的信息发布？ is it information on a major emergency? */
  major_emergency?: boolean | null | undefined;
  /** 是否涉及本地区本部门？ does it concern this place or department? */
  own_matter?: boolean | null | undefined;
}

/** 多个部门的回应 (a response of several departments): what `opinion.owner.consistent` has to be told. What is left out and what is `null` is not known. */
export interface OpinionOwnerConsistentFacts {
  /** 部门之间沟通协商 consultation among the departments */
  consulted?: boolean | null | undefined;
  /** 确定牵头部门 a lead named */
  lead?: boolean | null | undefined;
  /** 是否有必要确定牵头部门？ is a lead needed? */
  lead_needed?: boolean | null | undefined;
  /** 回应的信息准确一致 information that is accurate and the same */
  one_answer?: boolean | null | undefined;
}

/** 重大突发事件新闻发布会时限 (time limit for a press conference on a major emergency): what `opinion.press_conference` has to be told. What is left out and what is `null` is not known. */
export interface OpinionPressConferenceFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Moment | null | undefined;
  /** 涉及特别重大、重大突发事件的政务舆情出现之时是何时？ when was the moment public opinion on a major or very major emergency arises? */
  start?: Moment | null | undefined;
}

/** 澄清虚假或者不完整信息 (clearing up false or incomplete information): what `opinion.reply` has to be told. What is left out and what is `null` is not known. */
export interface OpinionReplyFacts {
  /** 是否影响或者可能影响社会稳定、扰乱社会和经济管理秩序？ does it, or may it, affect social stability or disturb social and economic order? */
  disturbs?: boolean | null | undefined;
  /** 是否为虚假或者不完整信息？ is it false or incomplete information? */
  false_or_incomplete?: boolean | null | undefined;
  /** 是否已经调查核实？ have the facts been looked into? */
  investigated?: boolean | null | undefined;
  /** 情况是否不真实或者有较大出入？ is it untrue, or far from the facts? */
  untrue?: boolean | null | undefined;
  /** 是否为涉及部门的重要政务舆情、媒体关切等热点问题？ is it important opinion about a department, a concern of the media or the like? */
  concern?: boolean | null | undefined;
  /** 是否为涉及突发事件的虚假不实消息？ is it false news of an emergency? */
  false_on_emergency?: boolean | null | undefined;
}

/** 舆情回应情况上报 (report of the response): what `opinion.report` has to be told. What is left out and what is `null` is not known. */
export interface OpinionReportFacts {
  /** 已依次完成哪些步骤？ which steps have been taken, in order? */
  taken?: readonly ("respond" | "report")[] | null | undefined;
}

/** 舆情风险评估 (assessment of opinion risk): what `opinion.risk` has to be told. What is left out and what is `null` is not known. */
export interface OpinionRiskFacts {
  /** 是否为重大决策？ is it a major decision? */
  major_decision?: boolean | null | undefined;
  /** 是否涉及群众切身利益？ does it touch people's vital interests? */
  vital_interests?: boolean | null | undefined;
}

/** 舆情风险评估内容 (contents of the assessment): what `opinion.risk.assessment` has to be told. What is left out and what is `null` is not known. */
export interface OpinionRiskAssessmentFacts {
  /** 对各种风险的预测研判 forecast of the risks */
  forecast?: boolean | null | undefined;
  /** 风险等级 level of risk */
  level?: boolean | null | undefined;
  /** 处置预案 plan of response */
  plan?: boolean | null | undefined;
}

/** 舆情处置步骤 (steps of handling public opinion): what `opinion.steps` has to be told. What is left out and what is `null` is not known. */
export interface OpinionStepsFacts {
  /** 已依次完成哪些步骤？ which steps have been taken, in order? */
  taken?: readonly ("monitor" | "judge" | "report" | "handle" | "respond")[] | null | undefined;
}

/** 重大舆情督办 (supervision of public opinion): what `opinion.supervise` has to be told. What is left out and what is `null` is not known. */
export interface OpinionSuperviseFacts {
  /** 是否为省、市、区政府领导批示的重要舆情？ is it important opinion on which a leader of the province, city or district gave an instruction? */
  leaders_instruction?: boolean | null | undefined;
  /** 是否涉及政府重大决策和重要工作部署贯彻落实情况等？ is it about how major decisions or important work of the government are carried out, or the like? */
  decision_carried_out?: boolean | null | undefined;
  /** 公众反映的是否为重大问题？ does the public raise a major problem? */
  major_problem?: boolean | null | undefined;
  /** 公众反映的是否为敏感问题？ does the public raise a sensitive problem? */
  sensitive?: boolean | null | undefined;
}

/** 违法线索移交 (handing over of breaches of law): what `opinion.transfer` has to be told. What is left out and what is `null` is not known. */
export interface OpinionTransferFacts {
  /** 监测处置中是否发现违法违规行为？ was a breach of law or rules found on the way? */
  breach_found?: boolean | null | undefined;
}

/** 不得预公开 (bar to pre-decision disclosure): what `predecision.bar` has to be told. What is left out and what is `null` is not known. */
export interface PredecisionBarFacts {
  /** 是否涉及个人隐私？ does it concern personal privacy? */
  privacy_touched?: boolean | null | undefined;
  /** 是否涉及国家秘密？ does it concern a state secret? */
  state_secret_touched?: boolean | null | undefined;
  /** 是否涉及商业秘密？ does it concern a trade secret? */
  trade_secret_touched?: boolean | null | undefined;
  /** 是否依法应当保密？ does the law require secrecy? */
  must_be_secret?: boolean | null | undefined;
}

/** 预公开方式 (channels of pre-decision disclosure): what `predecision.channels` has to be told. What is left out and what is `null` is not known. */
export interface PredecisionChannelsFacts {
  /** 固定的信息公开栏 a fixed notice board */
  board?: boolean | null | undefined;
  /** 预公开的方式 a channel */
  channel?: boolean | null | undefined;
  /** 其他便于公众知晓的形式 another form that reaches the public */
  other?: boolean | null | undefined;
  /** 县政府门户网站 the county portal */
  portal?: boolean | null | undefined;
  /** 电视、报刊等媒体 television, newspapers and other media */
  press?: boolean | null | undefined;
  /** 新闻发布会 a press conference */
  press_conference?: boolean | null | undefined;
  /** 报纸 newspapers */
  newspaper?: boolean | null | undefined;
  /** 广播 radio */
  radio?: boolean | null | undefined;
  /** 电视 television */
  television?: boolean | null | undefined;
}

/** 重大行政决策征求意见的途径 (channels for comments on a major decision): what `predecision.channels.major` has to be told. What is left out and what is `null` is not known. */
export interface PredecisionChannelsMajorFacts {
  /** 便于社会公众知晓的途径 a channel that reaches the public */
  channel?: boolean | null | undefined;
  /** 政务新媒体 official new media */
  new_media?: boolean | null | undefined;
  /** 其他便于公众知晓的途径 another channel that reaches the public */
  other?: boolean | null | undefined;
  /** 报刊 newspapers and periodicals */
  press?: boolean | null | undefined;
  /** 广播 radio */
  radio?: boolean | null | undefined;
  /** 电视 television */
  television?: boolean | null | undefined;
  /** 政府网站 government website */
  website?: boolean | null | undefined;
}

/** 重大行政决策征求意见和审查期限 (periods for comment, hearing and review of major decisions): what `predecision.comment` has to be told. What is left out and what is `null` is not known. */
export interface PredecisionCommentFacts {
  /** 属于哪种情形？ which case is it? */
  case?: "public_comment" | "hearing_papers" | "legality_review" | null | undefined;
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 公布决策草案之日是何时？ when was the day the draft decision is published? */
  start?: Day | null | undefined;
}

/** 预公开内容 (what is published before a decision): what `predecision.content` has to be told. What is left out and what is `null` is not known. */
export interface PredecisionContentFacts {
  /** 决策依据 its basis */
  basis?: boolean | null | undefined;
  /** 决策草案 the draft decision */
  draft?: boolean | null | undefined;
  /** 拟定的方案 the plan */
  plan?: boolean | null | undefined;
  /** 理由 the reasons */
  reasons?: boolean | null | undefined;
  /** 是否为提交县政府常务会议或者部门集体审议的重大行政决策？ is it a major decision laid before the county executive meeting or a department's collective review? */
  to_a_meeting?: boolean | null | undefined;
  /** 反馈意见的时限 until when to comment */
  period?: boolean | null | undefined;
  /** 反馈意见的方式 how to comment */
  way?: boolean | null | undefined;
}

/** 重大行政决策征求意见公布的材料 (what is published when comments on a major decision are invited): what `predecision.content.major` has to be told. What is left out and what is `null` is not known. */
export interface PredecisionContentMajorFacts {
  /** 决策草案 the draft decision */
  draft?: boolean | null | undefined;
  /** 草案的说明等材料 an explanation of the draft */
  explanation?: boolean | null | undefined;
  /** 提出意见的期限 until when to comment */
  period?: boolean | null | undefined;
  /** 缩短期限的说明 why the period is shortened */
  reason?: boolean | null | undefined;
  /** 征求意见的期限是否缩短？ is the period for comments shortened? */
  shortened?: boolean | null | undefined;
  /** 提出意见的方式 how to comment */
  way?: boolean | null | undefined;
}

/** 意见采纳反馈 (feedback on opinions): what `predecision.feedback` has to be told. What is left out and what is `null` is not known. */
export interface PredecisionFeedbackFacts {
  /** 采纳合理的意见和建议 reasonable ones taken up */
  adopted?: boolean | null | undefined;
  /** 归纳整理意见和建议 opinions and proposals collated */
  collated?: boolean | null | undefined;
  /** 是否召开了会议听取意见？ was a meeting held to hear them? */
  meeting_held?: boolean | null | undefined;
  /** 说明未予采纳的理由 reasons given for those not taken up */
  reasons?: boolean | null | undefined;
  /** 向社会公布未采纳的理由 those reasons published */
  reasons_published?: boolean | null | undefined;
  /** 会议报告，作为决策依据 a report of the meeting, on which the decision rests */
  report?: boolean | null | undefined;
  /** 是否有未予采纳的意见？ were opinions not taken up? */
  some_not_adopted?: boolean | null | undefined;
  /** 以妥当方式反馈采纳情况 what became of them told in a fitting way */
  told?: boolean | null | undefined;
  /** 书面向公众代表说明理由 reasons in writing to the representatives */
  written_reasons?: boolean | null | undefined;
  /** 公布意见收集情况 what opinions came in is published */
  collected?: boolean | null | undefined;
  /** 是否已作出决策？ has it been decided? */
  decided?: boolean | null | undefined;
  /** 及时公开议定事项、相关文件 what was settled, and the papers, published in time */
  decision?: boolean | null | undefined;
}

/** 重大行政决策意见的处理 (how opinions on a major decision are dealt with): what `predecision.feedback.major` has to be told. What is left out and what is `null` is not known. */
export interface PredecisionFeedbackMajorFacts {
  /** 充分采纳合理意见 reasonable opinions taken up */
  adopted?: boolean | null | undefined;
  /** 归纳整理、研究论证意见 opinions collated and studied */
  collated?: boolean | null | undefined;
  /** 是否为公众普遍关心或者专业性、技术性较强的决策？ does it concern the public at large, or need special knowledge? */
  concern_or_expertise?: boolean | null | undefined;
  /** 公布决策时说明意见采纳情况 what became of them told when the decision is published */
  explained?: boolean | null | undefined;
  /** 完善决策草案 the draft improved */
  improved?: boolean | null | undefined;
  /** 提交讨论时报送意见的研究采纳情况 what became of them handed in with the draft */
  submitted?: boolean | null | undefined;
}

/** 公众参与方式 (manner of public participation): what `predecision.participation` has to be told. What is left out and what is `null` is not known. */
export interface PredecisionParticipationFacts {
  /** 是否为提交县政府常务会议和部门集体审议的重大行政决策？ is it a major decision laid before the county executive meeting or a department's collective review? */
  major_to_a_meeting?: boolean | null | undefined;
  /** 是否依法应当保密？ does the law require secrecy? */
  must_be_secret?: boolean | null | undefined;
  /** 是否为与人民群众切身利益密切相关的局重大行政决策？ is it a major decision of the bureau closely tied to people's vital interests? */
  close_to_people?: boolean | null | undefined;
  /** 是否为惠民政策措施的执行落地？ is it how policies for the people's benefit are carried out? */
  benefits?: boolean | null | undefined;
  /** 是否为财政预决算？ is it the budget or its final accounts? */
  budget?: boolean | null | undefined;
  /** 是否为国民经济和社会发展规划？ is it the plan of economic and social development? */
  development_plan?: boolean | null | undefined;
  /** 是否为重大建设项目？ is it a major construction project? */
  major_project?: boolean | null | undefined;
  /** 是否为市场监管的执行落地？ is it how the market is supervised? */
  market_supervision?: boolean | null | undefined;
  /** 是否为政府规章和重要政策措施？ is it a government rule or an important policy? */
  rules_and_policies?: boolean | null | undefined;
  /** 是否为社会管理事务？ is it a matter of managing society? */
  social_affairs?: boolean | null | undefined;
  /** 是否为年度计划？ is it a yearly plan? */
  yearly_plan?: boolean | null | undefined;
  /** 是否为应当预公开的事项？ is it a matter that has to be disclosed beforehand? */
  disclosed_beforehand?: boolean | null | undefined;
}

/** 公众参与事项目录 (catalogue of matters for participation): what `predecision.participation.catalogue` has to be told. What is left out and what is `null` is not known. */
export interface PredecisionParticipationCatalogueFacts {
  /** 参与的渠道 the channels */
  channels?: boolean | null | undefined;
  /** 参与的方式 the manners */
  manners?: boolean | null | undefined;
  /** 公众参与的事项 the matters */
  matters?: boolean | null | undefined;
  /** 向社会公开 its publication */
  published?: boolean | null | undefined;
}

/** 听证会的准备 (what precedes a hearing): what `predecision.participation.hearing` has to be told. What is left out and what is `null` is not known. */
export interface PredecisionParticipationHearingFacts {
  /** 公平公开遴选，各方都有代表 an open selection in which all sides are represented */
  all_sides?: boolean | null | undefined;
  /** 提前公布决策草案及其说明等材料 draft and explanation published in advance */
  draft?: boolean | null | undefined;
  /** 提前公布参加人名单 the list of participants, published in advance */
  list?: boolean | null | undefined;
  /** 提前公布遴选办法 how participants are selected, published in advance */
  method?: boolean | null | undefined;
  /** 材料送达参加人 papers delivered to them */
  papers?: boolean | null | undefined;
  /** 是否需要遴选听证参加人？ are the participants to be selected? */
  selected?: boolean | null | undefined;
  /** 明确听证时间、地点等信息 time and place told */
  time_and_place?: boolean | null | undefined;
}

/** 听证会程序 (course of a hearing): what `predecision.participation.hearing_course` has to be told. What is left out and what is `null` is not known. */
export interface PredecisionParticipationHearingCourseFacts {
  /** 已依次完成哪些步骤？ which steps have been taken, in order? */
  taken?: readonly ("introduce" | "debate" | "sign")[] | null | undefined;
}

/** 重大行政决策听取意见的方式 (how opinions on a major decision are heard): what `predecision.participation.major` has to be told. What is left out and what is `null` is not known. */
export interface PredecisionParticipationMajorFacts {
  /** 是否存在较大分歧？ are opinions much divided? */
  divided?: boolean | null | undefined;
  /** 是否涉及特定群体利益？ does it touch the interests of a particular group? */
  specific_group?: boolean | null | undefined;
  /** 是否直接涉及公民、法人、其他组织切身利益？ does it directly touch the vital interests of citizens or bodies? */
  vital_interests?: boolean | null | undefined;
  /** 决策事项是否依法不予公开？ does the law keep the decision from the public? */
  withheld_by_law?: boolean | null | undefined;
}

/** 预公开程序 (procedure of pre-decision disclosure): what `predecision.procedure` has to be told. What is left out and what is `null` is not known. */
export interface PredecisionProcedureFacts {
  /** 已依次完成哪些步骤？ which steps have been taken, in order? */
  taken?: readonly ("publish" | "hear" | "adjust" | "decide" | "feedback" | "publish_decision")[] | null | undefined;
}

/** 公众参与、专家论证、风险评估 (public participation, expert opinion, risk assessment): what `predecision.procedure.consulted` has to be told. What is left out and what is `null` is not known. */
export interface PredecisionProcedureConsultedFacts {
  /** 专家论证 expert opinion */
  expert?: boolean | null | undefined;
  /** 公众参与 public participation */
  public?: boolean | null | undefined;
  /** 风险评估 risk assessment */
  risk?: boolean | null | undefined;
  /** 是否已按有关规定评价、评估过有关风险？ was that risk assessed already under other rules? */
  risk_assessed?: boolean | null | undefined;
  /** 实施是否可能对社会稳定、公共安全等造成不利影响？ might carrying it out harm social stability, public security or the like? */
  risky?: boolean | null | undefined;
  /** 专业性、技术性是否较强？ does it need special knowledge? */
  specialised?: boolean | null | undefined;
  /** 决策事项是否依法不予公开？ does the law keep the decision from the public? */
  withheld_by_law?: boolean | null | undefined;
}

/** 重大行政决策程序 (procedure of a major decision): what `predecision.procedure.major` has to be told. What is left out and what is `null` is not known. */
export interface PredecisionProcedureMajorFacts {
  /** 已依次完成哪些步骤？ which steps have been taken, in order? */
  taken?: readonly ("start" | "draft" | "consult" | "legality" | "discuss" | "report" | "publish")[] | null | undefined;
  /** 决策事项是否依法不予公开？ does the law keep the decision from the public? */
  withheld_by_law?: boolean | null | undefined;
}

/** 重大行政决策的法定程序 (statutory parts of a major decision): what `predecision.procedure.statutory` has to be told. What is left out and what is `null` is not known. */
export interface PredecisionProcedureStatutoryFacts {
  /** 集体讨论决定 collective decision */
  collective?: boolean | null | undefined;
  /** 专家论证 expert opinion */
  expert?: boolean | null | undefined;
  /** 合法性审查 legality review */
  legality?: boolean | null | undefined;
  /** 公众参与 public participation */
  public?: boolean | null | undefined;
  /** 风险评估 risk assessment */
  risk?: boolean | null | undefined;
}

/** 预公开期限 (time limit for pre-decision disclosure): what `predecision.publish` has to be told. What is left out and what is `null` is not known. */
export interface PredecisionPublishFacts {
  /** 属于哪种情形？ which case is it? */
  case?: "length" | "release" | null | undefined;
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 向社会发布之日是何时？ when was the day it is published? */
  start?: Day | null | undefined;
}

/** 预公开事项范围 (scope of pre-decision disclosure): what `predecision.scope` has to be told. What is left out and what is `null` is not known. */
export interface PredecisionScopeFacts {
  /** 是否涉及行政审批、审核、备案等行政职能的变动？ does it change functions such as approval, review or filing? */
  approvals?: boolean | null | undefined;
  /** 是否涉及机构设置、职能和设定依据的变动？ does it change bodies, their functions or their basis? */
  bodies?: boolean | null | undefined;
  /** 是否涉及重大突发事件和重要行政执法行为的处理和执行情况？ is it about how a major emergency or an important act of enforcement is handled? */
  emergency?: boolean | null | undefined;
  /** 是否涉及重要专项经费的分配和使用情况？ is it about how important special funds are allotted and used? */
  funds?: boolean | null | undefined;
  /** 是否为其他应当预公开的事项？ is it another matter that should be disclosed beforehand? */
  other_item?: boolean | null | undefined;
  /** 是否涉及全局性的重要事项或者重大决策？ is it an important matter of the whole, or a major decision? */
  overall?: boolean | null | undefined;
  /** 是否涉及法规、规章、规范性文件及其他政策措施的出台？ is it a new regulation, rule, normative document or other policy? */
  rules?: boolean | null | undefined;
  /** 是否涉及机构改革人员分流和工作人员分工及调整变化情况？ is it about moving staff in a reform, or changing their tasks? */
  staff?: boolean | null | undefined;
  /** 是否涉及县的发展战略、发展计划、工作目标及完成情况？ is it about the county's strategy, plans, aims or how they are met? */
  strategy?: boolean | null | undefined;
  /** 是否涉及群众切身利益或者群众普遍关心的重大事项决策？ is it a major decision that touches people's vital interests or that people widely care about? */
  vital_interests?: boolean | null | undefined;
  /** 是否为与人民群众切身利益密切相关的局重大行政决策？ is it a major decision of the bureau closely tied to people's vital interests? */
  close_to_people?: boolean | null | undefined;
  /** 是否涉及群众切身利益、需要社会广泛知晓？ does it touch people's vital interests, and must it be widely known? */
  concerns_public?: boolean | null | undefined;
  /** 是否为经济社会发展重点规划（计划）？ is it a key plan of economic and social development? */
  key_plan?: boolean | null | undefined;
  /** 是否为重点工程项目？ is it a key engineering project? */
  key_project?: boolean | null | undefined;
  /** 是否为重大政策措施？ is it a major policy or measure? */
  major_policy?: boolean | null | undefined;
  /** 是否依法应当保密？ does the law require secrecy? */
  must_be_secret?: boolean | null | undefined;
  /** 是否为重要改革方案？ is it an important reform plan? */
  reform_plan?: boolean | null | undefined;
}

/** 重大行政决策事项 (major administrative decisions): what `predecision.scope.major` has to be told. What is left out and what is `null` is not known. */
export interface PredecisionScopeMajorFacts {
  /** 是否为突发事件应急处置决策？ is it a decision on how to handle an emergency? */
  emergency_response?: boolean | null | undefined;
  /** 是否为政府立法决策？ is it a decision on government legislation? */
  legislation?: boolean | null | undefined;
  /** 是否为财政政策、货币政策等宏观调控决策？ is it a decision of macro-control, such as fiscal or monetary policy? */
  macro_control?: boolean | null | undefined;
  /** 是否为对经济社会发展有重大影响、涉及重大公共利益或者公众切身利益的其他重大事项？ is it another major matter of development, of public interest or of the public's vital interests? */
  other_major?: boolean | null | undefined;
  /** 法律、行政法规对该事项的决策程序是否另有规定？ do laws or administrative regulations provide another procedure for it? */
  other_procedure?: boolean | null | undefined;
  /** 是否制定经济和社会发展等方面的重要规划？ is it an important plan of economic and social development or the like? */
  plan?: boolean | null | undefined;
  /** 是否制定公共服务、市场监管、社会管理、环境保护等方面的重大公共政策和措施？ is it a major policy on public services, markets, society, the environment or the like? */
  policy?: boolean | null | undefined;
  /** 是否决定在本行政区域实施的重大公共建设项目？ is it a major public construction project in the area? */
  project?: boolean | null | undefined;
  /** 是否制定开发利用、保护重要自然资源和文化资源的重大公共政策和措施？ is it a major policy on using or protecting important natural or cultural resources? */
  resources?: boolean | null | undefined;
}

/** 新闻发布会审批 (approval of a press conference): what `press.approval` has to be told. What is left out and what is `null` is not known. */
export interface PressApprovalFacts {
  /** 是否涉及全县性、全局性工作及重要政策文件？ is it about county-wide work or an important policy document? */
  county_wide?: boolean | null | undefined;
  /** 是否为突发事件的新闻发布？ is it about an emergency? */
  emergency?: boolean | null | undefined;
  /** 是否为例行的新闻发布会？ is it a routine press conference? */
  routine?: boolean | null | undefined;
  /** 已依次完成哪些步骤？ which steps have been taken, in order? */
  taken?: readonly ("propose" | "topic_check" | "topic_decide" | "approve_routine" | "resolve" | "approve_emergency" | "leaders_review" | "to_general_section" | "draft" | "approve")[] | null | undefined;
  /** 主题和内容是否由科室（中心）提出？ does the topic come from a section or centre? */
  section_topic?: boolean | null | undefined;
}

/** 新闻发布会内容变动 (change of a press conference): what `press.change` has to be told. What is left out and what is `null` is not known. */
export interface PressChangeFacts {
  /** 变动是否已重新审批？ was the change approved anew? */
  approved_anew?: boolean | null | undefined;
  /** 内容或者口径是否与批准、确定的不同？ do content or line differ from what was approved? */
  changed?: boolean | null | undefined;
}

/** 每月新闻发布会 (monthly press conference): what `press.monthly` has to be told. What is left out and what is `null` is not known. */
export interface PressMonthlyFacts {
  /** 各次新闻发布会的日期？ on which days were the press conferences? */
  dates?: readonly (Day)[] | null | undefined;
  /** 自哪一天起查？ from which day on is it checked? */
  from?: Day | null | undefined;
  /** 查到哪一天？ up to which day? */
  to?: Day | null | undefined;
}

/** 新闻发言人 (spokesperson): what `press.spokesperson` has to be told. What is left out and what is `null` is not known. */
export interface PressSpokespersonFacts {
  /** 内容和口径经领导班子集体研究确定 content and line fixed by the leaders together */
  collective?: boolean | null | undefined;
  /** 确定1名联络员 one liaison officer */
  liaison?: boolean | null | undefined;
  /** 是否有必要请示上级部门？ must the superior be asked? */
  needs_superior?: boolean | null | undefined;
  /** 其他人员未经授权不发布 nobody else publishes without the spokesperson's authority */
  nobody_else?: boolean | null | undefined;
  /** 确定1名新闻发言人，由主要负责人或者符合条件的实职领导担任 one spokesperson: the principal, or a leader at post who knows the body and can speak for it */
  spokesperson?: boolean | null | undefined;
  /** 请示上级部门 the superior asked */
  superior_asked?: boolean | null | undefined;
  /** 根据授权发布 authority to publish */
  authorised?: boolean | null | undefined;
  /** 不以个人名义发布 nothing published in one's own name */
  not_in_own_name?: boolean | null | undefined;
}

/** 新闻发布会内容 (topics of a press conference): what `press.topic` has to be told. What is left out and what is `null` is not known. */
export interface PressTopicFacts {
  /** 是否为县政府重要决定、重大决策部署和规范性文件的有关内容？ is it about an important decision, a major arrangement or a normative document of the county government? */
  decision?: boolean | null | undefined;
  /** 是否为各部门、各直属机构工作中涉及全县性的重要事项？ is it an important county-wide matter in the work of a department or body? */
  department?: boolean | null | undefined;
  /** 是否为群众关心的需要发布的其他事项？ is it another matter that people care about and that has to be published? */
  other?: boolean | null | undefined;
  /** 是否为涉及全局的重大问题、重要活动，社会关注的热点问题，重大突发性事件？ is it a major matter of the whole county, an important event, a hot topic or a major emergency? */
  overall?: boolean | null | undefined;
  /** 是否为县政府重点工作进展情况？ is it the progress of the county government's key work? */
  progress?: boolean | null | undefined;
  /** 是否为全县经济社会发展形势？ is it the state of the county's economy and society? */
  situation?: boolean | null | undefined;
  /** 是否为行政审批服务事业的阶段性成果和重大成就及重大建设、投资项目？ is it a result or achievement of the approval service, or a major project of building or investment? */
  achievement?: boolean | null | undefined;
  /** 是否为突发事件的情况通报？ is it a report on an emergency? */
  emergency?: boolean | null | undefined;
}

/** 公开机构联系方式 (contact details of the disclosure office): what `proactive.body_contact` has to be told. What is left out and what is `null` is not known. */
export interface ProactiveBodyContactFacts {
  /** 办公地址 address */
  address?: string | boolean | null | undefined;
  /** 传真号码 fax number */
  fax?: string | boolean | null | undefined;
  /** 办公时间 hours */
  hours?: string | boolean | null | undefined;
  /** 互联网联系方式 internet contact */
  internet_contact?: string | boolean | null | undefined;
  /** 机构名称 name of the office */
  office_name?: string | boolean | null | undefined;
  /** 联系电话 telephone number */
  phone?: string | boolean | null | undefined;
  /** 受理电话 telephone number for requests */
  acceptance_phone?: string | boolean | null | undefined;
  /** 其他联系方式 other contact details */
  other_contact?: string | boolean | null | undefined;
  /** 监督电话 telephone number for complaints */
  supervision_phone?: string | boolean | null | undefined;
}

/** 主动公开形式 (channels of proactive disclosure): what `proactive.channels` has to be told. What is left out and what is `null` is not known. */
export interface ProactiveChannelsFacts {
  /** 公开的途径 a channel of disclosure */
  channel?: boolean | null | undefined;
  /** 政府公报 government gazette */
  gazette?: boolean | null | undefined;
  /** 是否为人民政府？ is it a people's government? */
  government?: boolean | null | undefined;
  /** 其他互联网政务媒体 other official online media */
  online_media?: boolean | null | undefined;
  /** 其他途径 another channel */
  other_channel?: boolean | null | undefined;
  /** 利用统一的政府信息公开平台集中发布 publication on the one disclosure platform */
  platform?: boolean | null | undefined;
  /** 报刊 newspapers and journals */
  press?: boolean | null | undefined;
  /** 新闻发布会 press conference */
  press_conference?: boolean | null | undefined;
  /** 广播 radio */
  radio?: boolean | null | undefined;
  /** 在国家档案馆、公共图书馆、政务服务场所设置查阅场所 reading places in archives, public libraries and service halls */
  reading_places?: boolean | null | undefined;
  /** 电视 television */
  television?: boolean | null | undefined;
  /** 及时提供给国家档案馆、公共图书馆 delivery to state archives and public libraries in time */
  to_archives?: boolean | null | undefined;
  /** 政府网站 government website */
  website?: boolean | null | undefined;
}

/** 本局的公开载体 (carriers of the bureau's disclosure): what `proactive.channels.carriers` has to be told. What is left out and what is `null` is not known. */
export interface ProactiveChannelsCarriersFacts {
  /** 公开栏 notice board */
  board?: boolean | null | undefined;
  /** 按类别和内容选择的其他载体 another carrier, chosen by kind and content */
  carrier?: boolean | null | undefined;
  /** 微博微信 microblog or WeChat */
  microblog_wechat?: boolean | null | undefined;
  /** 移动手机 mobile phone */
  mobile?: boolean | null | undefined;
  /** 报纸 newspaper */
  newspaper?: boolean | null | undefined;
  /** 其他载体 another carrier */
  other_carrier?: boolean | null | undefined;
  /** 电子显示屏 screen */
  screen?: boolean | null | undefined;
  /** 电视 television */
  television?: boolean | null | undefined;
  /** 信息网站 the website */
  website?: boolean | null | undefined;
  /** 政府信息公开专栏 column of disclosure */
  disclosure_column?: boolean | null | undefined;
  /** 公共查询点 enquiry point */
  enquiry_point?: boolean | null | undefined;
  /** 政府信息公开评议专栏 column of evaluation */
  evaluation_column?: boolean | null | undefined;
  /** 其他形式 another form */
  other_place?: boolean | null | undefined;
  /** 因地制宜拓展的其他形式 another form, as the place allows */
  place?: boolean | null | undefined;
  /** 政府信息公开意见箱 box for suggestions */
  suggestion_box?: boolean | null | undefined;
  /** 分管领导审批 approval of the leader in charge */
  approved?: boolean | null | undefined;
  /** 网络 internet */
  internet?: boolean | null | undefined;
  /** 会议 meeting */
  meeting?: boolean | null | undefined;
}

/** 政府信息公开平台的功能 (functions of the disclosure platform): what `proactive.channels.platform` has to be told. What is left out and what is `null` is not known. */
export interface ProactiveChannelsPlatformFacts {
  /** 下载 download */
  download?: boolean | null | undefined;
  /** 检索 search */
  search?: boolean | null | undefined;
  /** 查阅 viewing */
  view?: boolean | null | undefined;
}

/** 部门主动公开内容 (what departments disclose): what `proactive.department_list` has to be told. What is left out and what is `null` is not known. */
export interface ProactiveDepartmentListFacts {
  /** 是否为机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名？ is it the agency's functions, structure, address, hours, contact details or the names of its heads? */
  agency_profile?: boolean | null | undefined;
  /** 是否为财政预算、决算信息？ is it about the budget or final accounts? */
  budget?: boolean | null | undefined;
  /** 是否为设区的市级、县级人民政府或者其部门？ is it a government of a city with districts or of a county, or its department? */
  city_or_county?: boolean | null | undefined;
  /** 是否为突发公共事件的应急预案、预警信息及应对情况？ is it the plan, the warning or the handling of a public emergency? */
  emergency_plan?: boolean | null | undefined;
  /** 是否为行政事业性收费项目及其依据、标准？ is it an administrative fee, its basis or rate? */
  fee?: boolean | null | undefined;
  /** 是否涉及房屋征收？ is it about the expropriation of houses? */
  house_expropriation?: boolean | null | undefined;
  /** 是否为环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况？ is it an inspection of environment, public health, work safety, food and drugs or product quality? */
  inspection?: boolean | null | undefined;
  /** 是否涉及土地征收？ is it about the expropriation of land? */
  land_expropriation?: boolean | null | undefined;
  /** 是否为行政法规、规章和规范性文件？ is it an administrative regulation, a rule or a normative document? */
  legislation?: boolean | null | undefined;
  /** 是否为扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况？ is it a policy or measure of poverty relief, education, health care, social security, employment or the like, or how it is carried out? */
  livelihood?: boolean | null | undefined;
  /** 是否为重大建设项目的批准和实施情况？ is it the approval or course of a major construction project? */
  major_project?: boolean | null | undefined;
  /** 是否涉及市政建设？ is it about municipal works? */
  municipal_works?: boolean | null | undefined;
  /** 法律、法规、规章和国家有关规定是否规定应当主动公开？ do laws, regulations, rules or state provisions require that it be disclosed proactively? */
  otherwise_required?: boolean | null | undefined;
  /** 是否为行政处罚、行政强制的依据、条件、程序，或者本机关认为具有一定社会影响的处罚决定？ is it the basis, conditions or procedure of penalties or compulsion, or a penalty that the agency holds to be of social effect? */
  penalty_or_force?: boolean | null | undefined;
  /** 是否为国民经济和社会发展规划、专项规划、区域规划及相关政策？ is it a plan of economic and social development, a special or regional plan, or a policy that goes with one? */
  plan?: boolean | null | undefined;
  /** 是否为政府集中采购项目的目录、标准及实施情况？ is it the list, standard or course of central government procurement? */
  procurement?: boolean | null | undefined;
  /** 是否涉及治安管理？ is it about public order? */
  public_order?: boolean | null | undefined;
  /** 是否涉及公共服务？ is it about public services? */
  public_services?: boolean | null | undefined;
  /** 是否涉及公益事业？ is it about public welfare? */
  public_welfare?: boolean | null | undefined;
  /** 是否为公务员招考的职位、名额、报考条件等事项以及录用结果？ is it a post, number, condition or result of the recruitment of civil servants? */
  recruitment?: boolean | null | undefined;
  /** 是否为办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果？ is it the basis, conditions, procedure or result of a permit or another service to the public? */
  service_handling?: boolean | null | undefined;
  /** 是否涉及社会救助？ is it about social assistance? */
  social_assistance?: boolean | null | undefined;
  /** 是否为国民经济和社会发展统计信息？ is it a statistic of economic and social development? */
  statistics?: boolean | null | undefined;
  /** 是否为财政预算、决算报告？ is it a report on the budget or final accounts? */
  budget_report?: boolean | null | undefined;
  /** 是否为征收或者征用土地、房屋拆迁及其补偿、补助费用的发放、使用情况？ is it the expropriation or requisition of land or houses, or how compensation is paid and used? */
  land_and_houses?: boolean | null | undefined;
  /** 是否为行政许可的事项、依据、条件、数量、程序、期限、材料目录或者办理情况？ is it the matter, basis, conditions, number, procedure, time limit, papers or handling of permits? */
  permit?: boolean | null | undefined;
  /** 是否为抢险救灾、优抚、救济、社会捐助等款物的管理、使用和分配情况？ is it how money and goods of rescue, relief, special care or donations are kept, used and shared out? */
  relief_goods?: boolean | null | undefined;
  /** 是否为城乡建设和管理的重大事项？ is it a major matter of building and running town and country? */
  urban_rural_matters?: boolean | null | undefined;
  /** 是否为社会公益事业建设情况？ is it how public welfare is built up? */
  welfare_projects?: boolean | null | undefined;
  /** 是否为经济社会发展规划、专项规划、区域规划及相关政策？ is it a plan of economic and social development, a special or regional plan, or a policy that goes with one? */
  development_plan?: boolean | null | undefined;
  /** 是否为征地补偿、房屋拆迁及其补偿、补助费用发放、使用情况？ is it compensation for land or houses, or how it is paid and used? */
  land_compensation?: boolean | null | undefined;
}

/** 各行政机关都应主动公开的内容 (what every agency discloses): what `proactive.department_list.every_agency` has to be told. What is left out and what is `null` is not known. */
export interface ProactiveDepartmentListEveryAgencyFacts {
  /** 是否为机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名？ is it the agency's functions, structure, address, hours, contact details or the names of its heads? */
  agency_profile?: boolean | null | undefined;
  /** 是否为财政预算、决算信息？ is it about the budget or final accounts? */
  budget?: boolean | null | undefined;
  /** 是否为突发公共事件的应急预案、预警信息及应对情况？ is it the plan, the warning or the handling of a public emergency? */
  emergency_plan?: boolean | null | undefined;
  /** 是否为行政事业性收费项目及其依据、标准？ is it an administrative fee, its basis or rate? */
  fee?: boolean | null | undefined;
  /** 是否为环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况？ is it an inspection of environment, public health, work safety, food and drugs or product quality? */
  inspection?: boolean | null | undefined;
  /** 是否为行政法规、规章和规范性文件？ is it an administrative regulation, a rule or a normative document? */
  legislation?: boolean | null | undefined;
  /** 是否为扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况？ is it a policy or measure of poverty relief, education, health care, social security, employment or the like, or how it is carried out? */
  livelihood?: boolean | null | undefined;
  /** 是否为重大建设项目的批准和实施情况？ is it the approval or course of a major construction project? */
  major_project?: boolean | null | undefined;
  /** 法律、法规、规章和国家有关规定是否规定应当主动公开？ do laws, regulations, rules or state provisions require that it be disclosed proactively? */
  otherwise_required?: boolean | null | undefined;
  /** 是否为行政处罚、行政强制的依据、条件、程序，或者本机关认为具有一定社会影响的处罚决定？ is it the basis, conditions or procedure of penalties or compulsion, or a penalty that the agency holds to be of social effect? */
  penalty_or_force?: boolean | null | undefined;
  /** 是否为国民经济和社会发展规划、专项规划、区域规划及相关政策？ is it a plan of economic and social development, a special or regional plan, or a policy that goes with one? */
  plan?: boolean | null | undefined;
  /** 是否为政府集中采购项目的目录、标准及实施情况？ is it the list, standard or course of central government procurement? */
  procurement?: boolean | null | undefined;
  /** 是否为公务员招考的职位、名额、报考条件等事项以及录用结果？ is it a post, number, condition or result of the recruitment of civil servants? */
  recruitment?: boolean | null | undefined;
  /** 是否为办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果？ is it the basis, conditions, procedure or result of a permit or another service to the public? */
  service_handling?: boolean | null | undefined;
  /** 是否为国民经济和社会发展统计信息？ is it a statistic of economic and social development? */
  statistics?: boolean | null | undefined;
}

/** 规范性文件有效期和清理 (validity and clean-up of normative documents): what `proactive.document_validity` has to be told. What is left out and what is `null` is not known. */
export interface ProactiveDocumentValidityFacts {
  /** 被审计单位的整改落实情况 how the unit audited mended matters */
  audit_mended?: boolean | null | undefined;
  /** 审计结果 the result of an audit */
  audit_result?: boolean | null | undefined;
  /** 规范性文件的清理结果 the result of a clean-up of normative documents */
  clean_up?: boolean | null | undefined;
  /** 是哪一种？ which is it? */
  kind?: "normative_document" | "clean_up" | "audit_result" | "audit_mended" | null | undefined;
  /** 涉及公民、法人或者其他组织权利和义务的规范性文件 a normative document on the rights or duties of citizens or bodies */
  normative_document?: boolean | null | undefined;
}

/** 行政执法公开内容 (what enforcement bodies publish): what `proactive.enforcement_fields` has to be told. What is left out and what is `null` is not known. */
export interface ProactiveEnforcementFieldsFacts {
  /** 执法依据 basis of enforcement */
  basis?: boolean | null | undefined;
  /** 裁量基准 standards of discretion */
  discretion?: boolean | null | undefined;
  /** 职责权限 powers and duties */
  powers?: boolean | null | undefined;
  /** 执法流程 procedure */
  procedure?: boolean | null | undefined;
  /** 救济途径 remedies */
  remedies?: boolean | null | undefined;
  /** 执法结果 result */
  result?: boolean | null | undefined;
}

/** 公共企事业单位办事公开内容 (what public enterprises publish): what `proactive.enterprise_fields` has to be told. What is left out and what is `null` is not known. */
export interface ProactiveEnterpriseFieldsFacts {
  /** 收费项目 fees */
  fees?: boolean | null | undefined;
  /** 程序条件 procedure and conditions */
  procedure?: boolean | null | undefined;
  /** 服务承诺 promises */
  promises?: boolean | null | undefined;
  /** 办事制度 rules of service */
  rules?: boolean | null | undefined;
  /** 监督渠道 channels of complaint */
  supervision?: boolean | null | undefined;
}

/** 收费和基金清单内容 (fields of the list of fees and funds): what `proactive.fee_fields` has to be told. What is left out and what is `null` is not known. */
export interface ProactiveFeeFieldsFacts {
  /** 设立依据 its basis */
  basis?: boolean | null | undefined;
  /** 征收方式和标准 how and at what rate it is levied */
  manner_and_rate?: boolean | null | undefined;
  /** 项目名称 name of the item */
  name?: boolean | null | undefined;
  /** 是否查处了清单之外的乱收费、乱摊派等行为？ were charges beyond the list found and dealt with? */
  offence_found?: boolean | null | undefined;
  /** 清单之外乱收费、乱摊派的查处结果 how charges beyond the list were dealt with */
  offences?: boolean | null | undefined;
}

/** 收费场所公示内容 (what is shown at the place of charging): what `proactive.fee_fields.at_place` has to be told. What is left out and what is `null` is not known. */
export interface ProactiveFeeFieldsAtPlaceFacts {
  /** 收费文件依据 the document it rests on */
  basis?: boolean | null | undefined;
  /** 主体 who charges */
  collector?: boolean | null | undefined;
  /** 项目 what for */
  item?: boolean | null | undefined;
  /** 对象 whom */
  payer?: boolean | null | undefined;
  /** 标准 at what rate */
  rate?: boolean | null | undefined;
  /** 范围 within what bounds */
  scope?: boolean | null | undefined;
}

/** 五公开 (the five fields of openness): what `proactive.five_openness` has to be told. What is left out and what is `null` is not known. */
export interface ProactiveFiveOpennessFacts {
  /** 审计结果，以及被审计单位的整改落实情况 results of audits, and how those audited mended matters */
  audit?: boolean | null | undefined;
  /** 决策作出后的议定事项、相关文件 what was decided, and the documents */
  decided?: boolean | null | undefined;
  /** 决策草案、决策依据、反馈意见的方式和时限，意见收集和采纳情况 a draft decision, its basis, how to comment, what became of the comments */
  decision_draft?: boolean | null | undefined;
  /** 行政执法公示 publication of enforcement */
  enforcement?: boolean | null | undefined;
  /** 行政事业性收费和政府性基金目录清单 the list of fees and government funds */
  fees?: boolean | null | undefined;
  /** 重点改革任务、重要政策的执行措施、步骤、分工、监督方式和阶段性成效 how reforms and policies are carried out, by whom, and what came of it so far */
  implementation?: boolean | null | undefined;
  /** 督查发现的问题、整改落实情况和问责情况 what inspections found, how it was mended, who was held to account */
  inspection_findings?: boolean | null | undefined;
  /** 行政审批中介服务事项清单 the list of intermediary services */
  intermediaries?: boolean | null | undefined;
  /** 公开的是哪一项？ what is published? */
  item?: "decision_draft" | "decided" | "implementation" | "inspection_findings" | "audit" | "normative_document" | "power_lists" | "market_negative_list" | "enforcement" | "permits_penalties" | "supervision" | "livelihood_funds" | "fees" | "service_items" | "intermediaries" | "purchases" | "public_enterprises" | "policy_results" | "work_results" | "proposals" | null | undefined;
  /** 民生资金分配使用情况 how funds for people's livelihood are shared out and used */
  livelihood_funds?: boolean | null | undefined;
  /** 市场准入负面清单 the negative list of market access */
  market_negative_list?: boolean | null | undefined;
  /** 涉及权利和义务的规范性文件，及其清理结果 normative documents on rights and duties, and the result of their clean-up */
  normative_document?: boolean | null | undefined;
  /** 行政许可和行政处罚信息 permits and penalties */
  permits_penalties?: boolean | null | undefined;
  /** 重大决策、重要政策的落实情况 how major decisions and policies were carried out */
  policy_results?: boolean | null | undefined;
  /** 权力清单和责任清单 lists of powers and of responsibilities */
  power_lists?: boolean | null | undefined;
  /** 人大代表建议和政协委员提案办理结果 what became of proposals of deputies and committee members */
  proposals?: boolean | null | undefined;
  /** 公共企事业单位办事公开 how public enterprises and institutions serve */
  public_enterprises?: boolean | null | undefined;
  /** 政府购买公共服务、政府和社会资本合作 purchase of public services, public-private partnership */
  purchases?: boolean | null | undefined;
  /** 服务事项和办事指南 services, and guides to them */
  service_items?: boolean | null | undefined;
  /** 监管情况 supervision of markets and trades */
  supervision?: boolean | null | undefined;
  /** 发展规划、政府工作报告、政府决定事项的落实情况 how plans, the work report and government decisions were carried out */
  work_results?: boolean | null | undefined;
}

/** 公开频次 (frequency of disclosure): what `proactive.frequency` has to be told. What is left out and what is `null` is not known. */
export interface ProactiveFrequencyFacts {
  /** 属于哪种情形？ which case is it? */
  case?: "yearly" | "half_yearly" | "quarterly" | "monthly" | "any_time" | "regular_work" | "staged_work" | "temporary_work" | "air_report" | "solid_waste_bulletin" | "air_forecast" | "environment_quality" | "key_lists" | "air_report_check" | "website_upkeep" | null | undefined;
  /** 各次公开的日期？ on which days were the disclosures? */
  dates?: readonly (Day)[] | null | undefined;
  /** 自哪一天起查？ from which day on is it checked? */
  from?: Day | null | undefined;
  /** 查到哪一天？ up to which day? */
  to?: Day | null | undefined;
}

/** 全文公开 (publication in full): what `proactive.full_text` has to be told. What is left out and what is `null` is not known. */
export interface ProactiveFullTextFacts {
  /** 环评批复文件 the approval of an impact assessment */
  approval?: boolean | null | undefined;
  /** 核发的污染物排污许可证 a discharge permit */
  discharge_permit?: boolean | null | undefined;
  /** 是哪种文件？ which document is it? */
  document?: "impact_document" | "approval" | "discharge_permit" | null | undefined;
  /** 环评文件 an impact assessment document */
  impact_document?: boolean | null | undefined;
}

/** 应当主动公开的一般情形 (what is disclosed proactively in general): what `proactive.general` has to be told. What is left out and what is `null` is not known. */
export interface ProactiveGeneralFacts {
  /** 是否需要公众参与决策？ does the decision need public participation? */
  participation?: boolean | null | undefined;
  /** 是否涉及公众利益调整？ does it adjust public interests? */
  public_interest?: boolean | null | undefined;
  /** 是否需要公众广泛知晓？ does the public at large need to know it? */
  wide_knowledge?: boolean | null | undefined;
  /** 是否反映本行政机关机构设置、职能、办事程序等情况？ does it show the agency's structure, functions or procedures? */
  organisation_and_procedure?: boolean | null | undefined;
  /** 是否涉及公民、法人或者其他组织切身利益？ does it touch the vital interests of citizens or bodies? */
  own_interest?: boolean | null | undefined;
  /** 其他法律、法规和国家有关规定是否规定应当主动公开？ do other laws, regulations or state provisions require it? */
  required_by_law?: boolean | null | undefined;
  /** 是否需要社会公众广泛知晓或者参与？ does the public at large need to know it or take part? */
  wide_knowledge_or_participation?: boolean | null | undefined;
}

/** 中介服务公开内容 (fields of intermediary services): what `proactive.intermediary_fields` has to be told. What is left out and what is `null` is not known. */
export interface ProactiveIntermediaryFieldsFacts {
  /** 设置依据 its basis */
  basis?: boolean | null | undefined;
  /** 项目名称 name of the service */
  name?: boolean | null | undefined;
  /** 服务时限 time limit of the service */
  time_limit?: boolean | null | undefined;
}

/** 重点领域信息公开 (key fields of disclosure): what `proactive.key_fields` has to be told. What is left out and what is `null` is not known. */
export interface ProactiveKeyFieldsFacts {
  /** 债券存续期信息、国有资产报表、惠民惠农财政补贴 bonds, statements of state assets, subsidies */
  bonds_assets_subsidies?: boolean | null | undefined;
  /** 预算和决算 budgets and accounts */
  budgets?: boolean | null | undefined;
  /** 政府债务限额、余额、还本付息 limit, balance and service of public debt */
  debt?: boolean | null | undefined;
  /** 疫情防控权威信息 authoritative information on the epidemic */
  epidemic?: boolean | null | undefined;
  /** 属于哪一项？ what is it? */
  field?: "plans" | "market_rules" | "budgets" | "debt" | "bonds_assets_subsidies" | "epidemic" | "health" | "public_enterprises" | "kept_permits" | "intermediaries" | "powers" | "markets" | "services" | "projects" | "tax_cuts" | "resources" | "poverty" | "employment" | "assistance" | "housing" | "environment" | "education_health" | "food_drugs" | "resource_allocation" | "social_relief" | "housing_renewal" | "work_safety_supervision" | "ecology_supervision" | "disease_prevention_supervision" | "food_drugs_supervision" | "housing_supervision" | "quality_prices_supervision" | "land_supervision" | "credit_supervision" | "transport_supervision" | "tourism_supervision" | "state_enterprises_supervision" | "resource_trading_supervision" | "funds" | null | undefined;
  /** 重大健康行动和健康科普 health campaigns and education */
  health?: boolean | null | undefined;
  /** 市场准入负面清单、市场监管规则和标准、执法结果 the negative list of market access, rules, standards and enforcement of markets */
  market_rules?: boolean | null | undefined;
  /** 五年规划纲要和专项、区域、国土空间等规划 five-year, special, regional and land plans */
  plans?: boolean | null | undefined;
  /** 公共企事业单位的服务标准、资费标准、办理时限 standards, rates and time limits of public enterprises and institutions */
  public_enterprises?: boolean | null | undefined;
  /** 清理规范后的行政审批中介服务事项清单 the cleaned list of intermediary services */
  intermediaries?: boolean | null | undefined;
  /** 保留的行政许可事项清单 the list of permits kept */
  kept_permits?: boolean | null | undefined;
  /** 社会救助 social assistance */
  assistance?: boolean | null | undefined;
  /** 教育卫生 education and health */
  education_health?: boolean | null | undefined;
  /** 就业创业 employment and start-ups */
  employment?: boolean | null | undefined;
  /** 环境保护 protection of the environment */
  environment?: boolean | null | undefined;
  /** 食品药品安全 food and drug safety */
  food_drugs?: boolean | null | undefined;
  /** 棚户区和农村危房改造 renewal of slums and unsafe rural houses */
  housing?: boolean | null | undefined;
  /** 市场监管 market supervision */
  markets?: boolean | null | undefined;
  /** 扶贫攻坚 poverty relief */
  poverty?: boolean | null | undefined;
  /** 行政权力运行 running of administrative powers */
  powers?: boolean | null | undefined;
  /** 政府投资重大建设项目 major projects of public investment */
  projects?: boolean | null | undefined;
  /** 公共资源配置 allocation of public resources */
  resources?: boolean | null | undefined;
  /** 公共服务 public services */
  services?: boolean | null | undefined;
  /** 减税降费 cuts of taxes and fees */
  tax_cuts?: boolean | null | undefined;
  /** 社会信用监管 supervision: social credit */
  credit_supervision?: boolean | null | undefined;
  /** 卫生防疫监管 supervision: prevention of disease */
  disease_prevention_supervision?: boolean | null | undefined;
  /** 生态环境监管 supervision: ecology */
  ecology_supervision?: boolean | null | undefined;
  /** 食品药品监管 supervision: food and drugs */
  food_drugs_supervision?: boolean | null | undefined;
  /** 教育、就业、医疗卫生、社会保障、住房保障、涉农补贴、扶贫等民生资金 funds of education, employment, health, social security, housing, farming, poverty relief */
  funds?: boolean | null | undefined;
  /** 棚户区和农村危房改造 renewal of slums and unsafe rural houses */
  housing_renewal?: boolean | null | undefined;
  /** 保障性住房监管 supervision: subsidised housing */
  housing_supervision?: boolean | null | undefined;
  /** 国土资源监管 supervision: land and resources */
  land_supervision?: boolean | null | undefined;
  /** 质量价格监管 supervision: quality and prices */
  quality_prices_supervision?: boolean | null | undefined;
  /** 公共资源配置 allocation of public resources */
  resource_allocation?: boolean | null | undefined;
  /** 公共资源交易监管 supervision: trading of public resources */
  resource_trading_supervision?: boolean | null | undefined;
  /** 社会救助 social assistance */
  social_relief?: boolean | null | undefined;
  /** 国有企业运营监管 supervision: state enterprises */
  state_enterprises_supervision?: boolean | null | undefined;
  /** 旅游市场监管 supervision: tourism */
  tourism_supervision?: boolean | null | undefined;
  /** 交通运输监管 supervision: transport */
  transport_supervision?: boolean | null | undefined;
  /** 安全生产监管 supervision: work safety */
  work_safety_supervision?: boolean | null | undefined;
}

/** 监管信息公开内容 (contents of published supervision): what `proactive.key_fields.supervision` has to be told. What is left out and what is `null` is not known. */
export interface ProactiveKeyFieldsSupervisionFacts {
  /** 依据 basis */
  basis?: boolean | null | undefined;
  /** 内容 content */
  content?: boolean | null | undefined;
  /** 程序 procedure */
  procedure?: boolean | null | undefined;
  /** 结果 result */
  result?: boolean | null | undefined;
  /** 标准 standard */
  standard?: boolean | null | undefined;
}

/** 党务（政务）公开内容 (disclosure of party and government affairs): what `proactive.party` has to be told. What is left out and what is `null` is not known. */
export interface ProactivePartyFacts {
  /** 干部的测评、推荐、选拔、任用、奖惩情况 assessment, selection, appointment and reward of cadres */
  cadres?: boolean | null | undefined;
  /** 局党组关于全局的重大决策、决定、决议、规划 major decisions, resolutions and plans of the Party group */
  decisions?: boolean | null | undefined;
  /** 党费收缴、使用、管理情况 Party dues */
  dues?: boolean | null | undefined;
  /** 党政领导班子成员工作分工、工作职责 division of work among the leaders */
  duties?: boolean | null | undefined;
  /** 党政组织选举情况 elections */
  elections?: boolean | null | undefined;
  /** 贯彻上级关于作风建设的指示要求，重要情况通报和报告情况 how superiors' demands on conduct are met and reported */
  instructions?: boolean | null | undefined;
  /** 领导干部述职述廉、执行廉洁自律规定及重大事项报告情况 leaders' reports on duty, integrity and major matters */
  integrity?: boolean | null | undefined;
  /** 涉及群众利益的重要政策及实施情况 policies that touch people's interests */
  interests?: boolean | null | undefined;
  /** 维护群众利益情况 how people's interests are kept */
  interests_kept?: boolean | null | undefined;
  /** 公开的是哪一项？ what is disclosed? */
  item?: "decisions" | "key_work" | "major_execution" | "interests" | "study_plan" | "leaders_study" | "themes" | "duties" | "meetings_mended" | "elections" | "dues" | "cadres" | "members" | "instructions" | "integrity" | "interests_kept" | "violations" | "procedures" | "rules" | "party_group" | "major_decisions" | "ideology" | "organisation" | "institutions" | "civic" | "other_party_work" | null | undefined;
  /** 党政组织阶段工作重点及完成情况 the work of each stage and how far it is done */
  key_work?: boolean | null | undefined;
  /** 党员领导干部学习情况 how leading members study */
  leaders_study?: boolean | null | undefined;
  /** 财务预决算、重大项目、行政许可、政府采购等重大事项的执行情况 budget, projects, permits, procurement and how they are carried out */
  major_execution?: boolean | null | undefined;
  /** 生活会整改情况 what was mended after meetings of criticism */
  meetings_mended?: boolean | null | undefined;
  /** 发展党员情况及党员队伍建设情况 new members and the body of members */
  members?: boolean | null | undefined;
  /** 各项办事程序和工作要求 procedures and demands of the work */
  procedures?: boolean | null | undefined;
  /** 党组织和机关的各项制度和干部人事制度改革 rules of election, decision, supervision, management and personnel */
  rules?: boolean | null | undefined;
  /** 党组中心学习组计划及落实情况 plan of the study group and what came of it */
  study_plan?: boolean | null | undefined;
  /** 年度党建主题活动安排及精神文明创建活动实施情况 the year's Party activities and civic campaigns */
  themes?: boolean | null | undefined;
  /** 党员领导干部违纪违法案件查处情况 cases against leading members */
  violations?: boolean | null | undefined;
  /** 精神文明建设 civic spirit */
  civic?: boolean | null | undefined;
  /** 党的思想建设 ideology */
  ideology?: boolean | null | undefined;
  /** 党的制度建设 institutions */
  institutions?: boolean | null | undefined;
  /** 需公开的“三重一大”事项 major decisions, appointments, projects and spending */
  major_decisions?: boolean | null | undefined;
  /** 党的组织建设 organisation */
  organisation?: boolean | null | undefined;
  /** 其他党务工作 other Party work */
  other_party_work?: boolean | null | undefined;
  /** 党组设置及分工 the Party group and its division of work */
  party_group?: boolean | null | undefined;
}

/** 党务（政务）公开形式 (forms of disclosure of party affairs): what `proactive.party.forms` has to be told. What is left out and what is `null` is not known. */
export interface ProactivePartyFormsFacts {
  /** 党务（政务）公开栏 notice board */
  board?: boolean | null | undefined;
  /** 情况通报会 briefing */
  briefing?: boolean | null | undefined;
  /** 便民手册 handbook */
  handbook?: boolean | null | undefined;
  /** 对内公开的形式 an inward form */
  inward?: boolean | null | undefined;
  /** 领导接待日 leaders' reception day */
  leaders_day?: boolean | null | undefined;
  /** 新闻媒体 media */
  media?: boolean | null | undefined;
  /** 其他形式 another form */
  other_inward?: boolean | null | undefined;
  /** 其他载体 another form */
  other_outward?: boolean | null | undefined;
  /** 对外公开的载体 an outward form */
  outward?: boolean | null | undefined;
  /** 党员干部职工会 meeting of members and staff */
  staff_meeting?: boolean | null | undefined;
  /** 阶段工作会 meeting on a stage of the work */
  stage_meeting?: boolean | null | undefined;
  /** 公开电话 public telephone */
  telephone?: boolean | null | undefined;
  /** 互联网站 website */
  website?: boolean | null | undefined;
}

/** 党务（政务）公开程序 (procedure of the disclosure of party affairs): what `proactive.party.procedure` has to be told. What is left out and what is `null` is not known. */
export interface ProactivePartyProcedureFacts {
  /** 已依次完成哪些步骤？ which steps have been taken, in order? */
  taken?: readonly ("before" | "decision" | "result")[] | null | undefined;
}

/** 党务（政务）公开监督措施 (supervision of the disclosure of party affairs): what `proactive.party.supervision` has to be told. What is left out and what is `null` is not known. */
export interface ProactivePartySupervisionFacts {
  /** 意见建议收集反馈处理机制 a way to collect, handle and answer comments */
  feedback?: boolean | null | undefined;
  /** 征求意见和建议表 form for comments */
  form?: boolean | null | undefined;
  /** 监督热线电话 hotline */
  hotline?: boolean | null | undefined;
  /** 监督措施 a measure of supervision */
  measure?: boolean | null | undefined;
  /** 其他措施 another measure */
  other_measure?: boolean | null | undefined;
  /** 意见箱 box for suggestions */
  suggestion_box?: boolean | null | undefined;
  /** 义务监督员 voluntary supervisors */
  voluntary_supervisors?: boolean | null | undefined;
}

/** 行政处罚公示内容 (fields of a published penalty): what `proactive.penalty_fields` has to be told. What is left out and what is `null` is not known. */
export interface ProactivePenaltyFieldsFacts {
  /** 执法依据 basis of enforcement */
  basis?: boolean | null | undefined;
  /** 案件名称 name of the case */
  case?: boolean | null | undefined;
  /** 处罚日期 date of the penalty */
  date?: boolean | null | undefined;
  /** 作出处罚决定的部门 department that decided */
  department?: boolean | null | undefined;
  /** 行政处罚决定书文号 number of the decision */
  number?: boolean | null | undefined;
  /** 行政相对人名称及统一社会信用代码 the party's name and credit code */
  party?: boolean | null | undefined;
  /** 处罚事由 reason of the penalty */
  reason?: boolean | null | undefined;
  /** 救济渠道 the remedies */
  remedy?: boolean | null | undefined;
  /** 处罚结果 the penalty */
  result?: boolean | null | undefined;
}

/** 市场监管行政处罚信息摘要 (abstract of a penalty of market supervision): what `proactive.penalty_fields.market_supervision` has to be told. What is left out and what is `null` is not known. */
export interface ProactivePenaltyFieldsMarketSupervisionFacts {
  /** 作出决定的行政机关名称 agency that decided */
  agency?: boolean | null | undefined;
  /** 作出决定的日期 date of the decision */
  date?: boolean | null | undefined;
  /** 行政处罚决定书文号 number of the decision */
  number?: boolean | null | undefined;
  /** 违法行为类型 kind of offence */
  offence?: boolean | null | undefined;
  /** 当事人基本情况 who the party is */
  party?: boolean | null | undefined;
  /** 行政处罚内容 the penalty */
  penalty?: boolean | null | undefined;
}

/** 行政许可公示内容 (fields of a published permit): what `proactive.permit_fields` has to be told. What is left out and what is `null` is not known. */
export interface ProactivePermitFieldsFacts {
  /** 设定依据 basis of the permit */
  basis?: boolean | null | undefined;
  /** 许可日期 date of the permit */
  date?: boolean | null | undefined;
  /** 审批部门 department that approved it */
  department?: boolean | null | undefined;
  /** 行政许可决定书文号 number of the permit */
  number?: boolean | null | undefined;
  /** 行政相对人名称及统一社会信用代码 the party's name and credit code */
  party?: boolean | null | undefined;
  /** 项目名称 name of the project */
  project?: boolean | null | undefined;
}

/** 行政执法决定公开期限 (time limit for publishing enforcement decisions): what `proactive.permit_penalty` has to be told. What is left out and what is `null` is not known. */
export interface ProactivePermitPenaltyFacts {
  /** 属于哪种情形？ which case is it? */
  case?: "permit_or_penalty" | "other_enforcement" | "withdraw" | null | undefined;
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 行政执法决定作出之日是何时？ when was the day the decision is made? */
  start?: Day | null | undefined;
}

/** 公开平台 (where to publish): what `proactive.portal` has to be told. What is left out and what is `null` is not known. */
export interface ProactivePortalFacts {
  /** 由谁公开？ who publishes? */
  body?: "township" | "department" | "county" | null | undefined;
  /** 县政府 the county government */
  county?: boolean | null | undefined;
  /** 县级部门 a county department */
  department?: boolean | null | undefined;
  /** 乡镇 a township */
  township?: boolean | null | undefined;
  /** 是否已建政府网站？ has it a website? */
  has_site?: boolean | null | undefined;
}

/** 扶贫信息公开内容 (information on poverty relief): what `proactive.poverty_fields` has to be told. What is left out and what is `null` is not known. */
export interface ProactivePovertyFieldsFacts {
  /** 以公告公示形式公开 publication by announcement */
  announced?: boolean | null | undefined;
  /** 扶贫捐赠 donations */
  donations?: boolean | null | undefined;
  /** 贫困退出 who left poverty */
  exits?: boolean | null | undefined;
  /** 扶贫资金分配 how funds are shared out */
  funds_shared?: boolean | null | undefined;
  /** 扶贫资金使用 how funds are used */
  funds_used?: boolean | null | undefined;
  /** 扶贫政策 policies */
  policies?: boolean | null | undefined;
  /** 扶贫对象 recipients */
  recipients?: boolean | null | undefined;
  /** 扶贫绩效 results */
  results?: boolean | null | undefined;
}

/** 重大建设项目公开内容 (information on major projects): what `proactive.project_fields` has to be told. What is left out and what is `null` is not known. */
export interface ProactiveProjectFieldsFacts {
  /** 验收 acceptance */
  acceptance?: boolean | null | undefined;
  /** 施工管理 management of construction */
  construction?: boolean | null | undefined;
  /** 施工设计变更 changes of the construction design */
  construction_changes?: boolean | null | undefined;
  /** 合同履约 performance of contracts */
  contract?: boolean | null | undefined;
  /** 重大设计变更 major changes of the design */
  design_changes?: boolean | null | undefined;
  /** 资金管理 management of funds */
  funds?: boolean | null | undefined;
  /** 质量安全检查 checks of quality and safety */
  quality_and_safety?: boolean | null | undefined;
  /** 招投标 tenders */
  tender?: boolean | null | undefined;
}

/** 主动公开期限 (time limit for proactive disclosure): what `proactive.publish` has to be told. What is left out and what is `null` is not known. */
export interface ProactivePublishFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 政府信息形成或者变更之日是何时？ when was the day the information is made or changed? */
  start?: Day | null | undefined;
}

/** 乡镇主动公开内容 (what townships disclose): what `proactive.township_list` has to be told. What is left out and what is `null` is not known. */
export interface ProactiveTownshipListFacts {
  /** 是否为机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名？ is it the agency's functions, structure, address, hours, contact details or the names of its heads? */
  agency_profile?: boolean | null | undefined;
  /** 是否为财政预算、决算信息？ is it about the budget or final accounts? */
  budget?: boolean | null | undefined;
  /** 是否为突发公共事件的应急预案、预警信息及应对情况？ is it the plan, the warning or the handling of a public emergency? */
  emergency_plan?: boolean | null | undefined;
  /** 是否为行政事业性收费项目及其依据、标准？ is it an administrative fee, its basis or rate? */
  fee?: boolean | null | undefined;
  /** 是否涉及宅基地使用情况审核？ is it about the review of the use of homesteads? */
  homestead?: boolean | null | undefined;
  /** 是否涉及房屋征收？ is it about the expropriation of houses? */
  house_expropriation?: boolean | null | undefined;
  /** 是否为环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况？ is it an inspection of environment, public health, work safety, food and drugs or product quality? */
  inspection?: boolean | null | undefined;
  /** 是否涉及农田水利工程建设运营？ is it about building or running irrigation works? */
  irrigation?: boolean | null | undefined;
  /** 是否涉及土地征收？ is it about the expropriation of land? */
  land_expropriation?: boolean | null | undefined;
  /** 是否涉及农村土地承包经营权流转？ is it about the transfer of rights to farm land? */
  land_transfer?: boolean | null | undefined;
  /** 是否为行政法规、规章和规范性文件？ is it an administrative regulation, a rule or a normative document? */
  legislation?: boolean | null | undefined;
  /** 是否涉及筹资筹劳？ is it about levies of money or labour? */
  levies?: boolean | null | undefined;
  /** 是否为扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况？ is it a policy or measure of poverty relief, education, health care, social security, employment or the like, or how it is carried out? */
  livelihood?: boolean | null | undefined;
  /** 是否为重大建设项目的批准和实施情况？ is it the approval or course of a major construction project? */
  major_project?: boolean | null | undefined;
  /** 法律、法规、规章和国家有关规定是否规定应当主动公开？ do laws, regulations, rules or state provisions require that it be disclosed proactively? */
  otherwise_required?: boolean | null | undefined;
  /** 是否为行政处罚、行政强制的依据、条件、程序，或者本机关认为具有一定社会影响的处罚决定？ is it the basis, conditions or procedure of penalties or compulsion, or a penalty that the agency holds to be of social effect? */
  penalty_or_force?: boolean | null | undefined;
  /** 是否为国民经济和社会发展规划、专项规划、区域规划及相关政策？ is it a plan of economic and social development, a special or regional plan, or a policy that goes with one? */
  plan?: boolean | null | undefined;
  /** 是否为政府集中采购项目的目录、标准及实施情况？ is it the list, standard or course of central government procurement? */
  procurement?: boolean | null | undefined;
  /** 是否为公务员招考的职位、名额、报考条件等事项以及录用结果？ is it a post, number, condition or result of the recruitment of civil servants? */
  recruitment?: boolean | null | undefined;
  /** 是否为贯彻落实农业农村政策的情况？ is it how rural policies are carried out? */
  rural_policy?: boolean | null | undefined;
  /** 是否为办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果？ is it the basis, conditions, procedure or result of a permit or another service to the public? */
  service_handling?: boolean | null | undefined;
  /** 是否涉及社会救助？ is it about social assistance? */
  social_assistance?: boolean | null | undefined;
  /** 是否为国民经济和社会发展统计信息？ is it a statistic of economic and social development? */
  statistics?: boolean | null | undefined;
  /** 是否为乡镇集体企业及其他乡镇经济实体承包、租赁、拍卖等情况？ is it the contracting, lease or sale of collective enterprises or other undertakings of the township? */
  collective_enterprises?: boolean | null | undefined;
  /** 是否为乡（镇）的债权债务、筹资筹劳情况？ is it the township's debts, or levies of money or labour? */
  debts_and_levies?: boolean | null | undefined;
  /** 是否为执行计划生育政策的情况？ is it how family planning is carried out? */
  family_planning?: boolean | null | undefined;
  /** 是否为征收或者征用土地、房屋拆迁及其补偿、补助费用的发放、使用情况？ is it the expropriation or requisition of land or houses, or how compensation is paid and used? */
  land_and_houses?: boolean | null | undefined;
  /** 是否为抢险救灾、优抚、救济、社会捐助等款物的发放情况？ is it how money and goods of rescue, relief, special care or donations are handed out? */
  relief_handed_out?: boolean | null | undefined;
  /** 是否为贯彻落实国家关于农村工作政策的情况？ is it how the state's policies on rural work are carried out? */
  rural_work_policy?: boolean | null | undefined;
  /** 是否为财政收支、各类专项资金的管理和使用情况？ is it income and expenditure, or how special funds are managed and used? */
  township_finance?: boolean | null | undefined;
  /** 是否为乡（镇）土地利用总体规划、宅基地使用的审核情况？ is it the township's land plan, or the review of homesteads? */
  township_land?: boolean | null | undefined;
  /** 是否为征收或者征用土地、房屋拆迁及其补偿、补助费用发放、使用情况？ is it the expropriation or requisition of land or houses, or how compensation is paid and used? */
  requisition?: boolean | null | undefined;
  /** 是否为救灾救济款物发放情况？ is it about disaster relief handed out? */
  disaster_relief?: boolean | null | undefined;
  /** 是否为涉农政策落实情况？ is it how policies for farming are carried out? */
  farm_policies?: boolean | null | undefined;
  /** 是否为涉农补贴情况？ is it about subsidies for farming? */
  farm_subsidies?: boolean | null | undefined;
  /** 是否为退耕还林还草款物兑付情况？ is it about payments for returning fields to forest and grass? */
  forest_payments?: boolean | null | undefined;
  /** 是否为种粮直接补贴情况？ is it about direct subsidies for grain? */
  grain_subsidies?: boolean | null | undefined;
  /** 是否为财务收支情况？ is it about income and expenditure? */
  income_expenditure?: boolean | null | undefined;
  /** 是否为征地补偿情况？ is it about compensation for land? */
  land_compensation?: boolean | null | undefined;
  /** 是否为土地征用补偿及分配情况？ is it about compensation for requisitioned land and its distribution? */
  land_compensation_shares?: boolean | null | undefined;
  /** 是否为土地流转情况？ is it about transfer of land? */
  land_turnover?: boolean | null | undefined;
  /** 是否为农业和农村公共事业投入情况？ is it about investment in farming and rural utilities? */
  rural_investment?: boolean | null | undefined;
  /** 是否为新型农村合作医疗情况？ is it about rural cooperative medical care? */
  rural_medical_care?: boolean | null | undefined;
  /** 是否为各类专项资金使用情况？ is it about use of special funds? */
  special_funds?: boolean | null | undefined;
  /** 是否为最低生活保障资金发放情况？ is it about subsistence allowances paid out? */
  subsistence_allowances?: boolean | null | undefined;
  /** 是否为镇组织实施的规划、项目工程、民生工程、招商引资、人事任免？ is it a plan, project, welfare work, investment or appointment of the town? */
  major_matter?: boolean | null | undefined;
  /** 是否为职责权限，办事依据、标准、时限、程序，监督投诉处理办法、途径、结果？ is it an office's powers, the basis, standard, time limit or procedure of a service, or how complaints are dealt with? */
  service_procedure?: boolean | null | undefined;
  /** 是否为工作人员的姓名、职务及岗位职责？ is it the name, post or duties of a member of staff? */
  staff?: boolean | null | undefined;
}

/** 应公开未公开的整改 (rectification of missing disclosure): what `proactive.unrectified` has to be told. What is left out and what is `null` is not known. */
export interface ProactiveUnrectifiedFacts {
  /** 公开内容是否不规范？ is what was opened not as it should be? */
  irregular?: boolean | null | undefined;
  /** 是否应该公开而没有公开？ should it have been opened, and was not? */
  not_opened?: boolean | null | undefined;
  /** 是否整改不力或者不整改？ was it mended badly or not at all? */
  unmended?: boolean | null | undefined;
}

/** 主管部门对未主动公开的处理 (what the department in charge does of missing disclosure): what `proactive.unrectified.department` has to be told. What is left out and what is `null` is not known. */
export interface ProactiveUnrectifiedDepartmentFacts {
  /** 是否未按照要求主动公开？ was something not disclosed as required? */
  not_opened?: boolean | null | undefined;
  /** 是否需要追究负有责任的领导人员和直接责任人员的责任？ must those responsible be held liable? */
  people_liable?: boolean | null | undefined;
}

/** 投诉办理期限 (time limit for a complaint): what `query.complaint` has to be told. What is left out and what is `null` is not known. */
export interface QueryComplaintFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 收到投诉之日是何时？ when was the day the complaint is received? */
  start?: Day | null | undefined;
}

/** 投诉特殊情况办理期限 (time limit for a special complaint): what `query.complaint_special` has to be told. What is left out and what is `null` is not known. */
export interface QueryComplaintSpecialFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 收到投诉之日是何时？ when was the day the complaint is received? */
  start?: Day | null | undefined;
}

/** 重要复杂问题回复期限 (time limit for a complex query): what `query.complex` has to be told. What is left out and what is `null` is not known. */
export interface QueryComplexFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 收到提问之日是何时？ when was the day the question is received? */
  start?: Day | null | undefined;
}

/** 转发处理期限 (time limit for forwarding): what `query.forward` has to be told. What is left out and what is `null` is not known. */
export interface QueryForwardFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 经由政府办转发的级数 number of government-office levels that forward */
  levels?: number | null | undefined;
  /** 政府办收到提问之日是何时？ when was the day the government office receives the question? */
  start?: Day | null | undefined;
}

/** 一般问题回复期限 (time limit for a general query): what `query.general` has to be told. What is left out and what is `null` is not known. */
export interface QueryGeneralFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 收到提问之日是何时？ when was the day the question is received? */
  start?: Day | null | undefined;
}

/** 逾期说明 (notice of a late answer): what `query.late_notice` has to be told. What is left out and what is `null` is not known. */
export interface QueryLateNoticeFacts {
  /** 是否已向监督管理部门说明情况？ was it explained to the supervision authority? */
  explained?: boolean | null | undefined;
  /** 是否不能按期回复？ can it not be answered in time? */
  not_in_time?: boolean | null | undefined;
  /** 是否逾期未办？ is it overdue and not dealt with? */
  overdue?: boolean | null | undefined;
}

/** 查询转办 (routing of a query): what `query.route` has to be told. What is left out and what is `null` is not known. */
export interface QueryRouteFacts {
  /** 能否及时回复或者解答？ can it be answered in time? */
  can_answer?: boolean | null | undefined;
  /** 提问人对回复结果是否不满意？ is the person dissatisfied with the answer? */
  dissatisfied?: boolean | null | undefined;
  /** 受理部门是否已经办结回复？ has the department answered? */
  finished?: boolean | null | undefined;
  /** 是否属于本单位职权、职责范围？ does it fall within this body's powers and duties? */
  own?: boolean | null | undefined;
  /** 是否需要多个部门联合回复？ do several departments have to answer together? */
  several?: boolean | null | undefined;
  /** 是否无法明确正确受理部门？ is it unclear which department should answer? */
  unclear_where?: boolean | null | undefined;
}

/** 对投诉人的回复 (answer to a complaint): what `query.route.complaint_answer` has to be told. What is left out and what is `null` is not known. */
export interface QueryRouteComplaintAnswerFacts {
  /** 调查情况 what was found */
  investigation?: boolean | null | undefined;
  /** 处理意见 how it is to be dealt with */
  opinion?: boolean | null | undefined;
  /** 办理结果 the result */
  result?: boolean | null | undefined;
}

/** 首问责任 (the department first asked): what `query.route.first_asked` has to be told. What is left out and what is `null` is not known. */
export interface QueryRouteFirstAskedFacts {
  /** 是否无法明确下一正确受理部门？ is it unclear which department comes next? */
  next_unclear?: boolean | null | undefined;
  /** 已依次完成哪些步骤？ which steps have been taken, in order? */
  taken?: readonly ("classify" | "answer_own_part" | "reason" | "review" | "pass_on" | "to_government_office")[] | null | undefined;
}

/** 转发的条件 (what forwarding needs): what `query.route.forwarding` has to be told. What is left out and what is `null` is not known. */
export interface QueryRouteForwardingFacts {
  /** 填写“转发理由” the reason for forwarding */
  reason?: boolean | null | undefined;
  /** 经审核 a review */
  review?: boolean | null | undefined;
}

/** 查询专线服务 (service of the hotline): what `query.service` has to be told. What is left out and what is `null` is not known. */
export interface QueryServiceFacts {
  /** 设立投诉通道 a channel for complaints */
  complaint_channel?: boolean | null | undefined;
  /** 跟踪、记录、统计受理、转交和答复 acceptance, transfer and reply followed, logged and counted */
  log?: boolean | null | undefined;
  /** 网络连接畅通 the network connection kept up */
  network?: boolean | null | undefined;
  /** 是否有问题无法通过电话直接回答？ is there a question that cannot be answered by telephone? */
  not_by_phone?: boolean | null | undefined;
  /** 热线在法定工作时间及时响应 the hotline answered in legal working hours */
  office_hours?: boolean | null | undefined;
  /** 明确信息联络员和服务电话 an information officer and a service telephone */
  officer?: boolean | null | undefined;
  /** 告知其他有关的公开方式、程序等信息 the person told of other ways and procedures */
  other_ways?: boolean | null | undefined;
  /** 答复信息添加到查询信息库 answers put into the query base */
  query_base?: boolean | null | undefined;
  /** 建设答复满意度评价系统 a rating of satisfaction with the replies */
  satisfaction?: boolean | null | undefined;
  /** 用语规范 standard words */
  standard_words?: boolean | null | undefined;
  /** 定期上报各项统计报表 statistics reported regularly */
  statistics?: boolean | null | undefined;
  /** 建设语音信箱 a voice mailbox */
  voice_mail?: boolean | null | undefined;
}

/** 专线职责分工 (who does what for the hotline): what `query.service.roster` has to be told. What is left out and what is `null` is not known. */
export interface QueryServiceRosterFacts {
  /** 对查询工作的监督检查、考评评议 inspecting and assessing the work */
  assessing?: boolean | null | undefined;
  /** 授权组织、委托执法单位的查询工作的指导、管理和监督 guiding, managing and supervising authorised and entrusted bodies */
  authorised_bodies?: boolean | null | undefined;
  /** 专线建设管理的组织、指导、推进、协调 building and running it: organising, guiding, coordinating */
  building?: boolean | null | undefined;
  /** 呼叫中心话务接通率和转接质量的监督考核 supervising how calls are answered and transferred */
  call_quality?: boolean | null | undefined;
  /** 服务器、交换机等硬件设备 servers, switches and other hardware */
  hardware?: boolean | null | undefined;
  /** 对行政机关查询工作的监察和举报投诉的调查处理 inspection of the agencies, and complaints about them */
  inspection?: boolean | null | undefined;
  /** 受理、转交和答复的跟踪、记录、统计 following, logging and counting acceptance, transfer and reply */
  log?: boolean | null | undefined;
  /** 话务员的培训、管理 training and managing the operators */
  operators?: boolean | null | undefined;
  /** 本级查询专线的建设管理 building and running it at the body's own level */
  own_level?: boolean | null | undefined;
  /** 全市政务信息查询中心的建设 building the city's query centre */
  query_centre?: boolean | null | undefined;
  /** 部门服务电话响应性和答复满意率的监督检查 inspecting how departments answer, and with what satisfaction */
  responsiveness?: boolean | null | undefined;
  /** 属于哪一项工作？ which task is it? */
  task?: "whole" | "building" | "assessing" | "telecom" | "own_level" | "authorised_bodies" | "inspection" | "log" | "call_quality" | "operators" | "responsiveness" | "query_centre" | "hardware" | null | undefined;
  /** 对市电信公司服务的监督考核和质量评估 supervising the service of the telecom company */
  telecom?: boolean | null | undefined;
  /** 全市专线的主管 charge of the hotline in the whole city */
  whole?: boolean | null | undefined;
}

/** 统计报表上报 (reporting of statistics): what `query.service.statistics` has to be told. What is left out and what is `null` is not known. */
export interface QueryServiceStatisticsFacts {
}

/** 特殊情况回复期限 (time limit for a special query): what `query.special` has to be told. What is left out and what is `null` is not known. */
export interface QuerySpecialFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 收到提问之日是何时？ when was the day the question is received? */
  start?: Day | null | undefined;
}

/** 逐级审签 (desk-to-head sign-off): what `release.desk_chain` has to be told. What is left out and what is `null` is not known. */
export interface ReleaseDeskChainFacts {
  /** 已依次完成哪些步骤？ which steps have been taken, in order? */
  taken?: readonly ("proofread" | "head_review" | "deputy_review" | "sign" | "publish" | "provide" | "head_agree" | "village_review" | "collect" | "approve")[] | null | undefined;
  /** 是否为村（社区）信息？ does it come from a village or community? */
  village?: boolean | null | undefined;
}

/** 目录信息逐级审定和上报 (sign-off and filing of catalogue information): what `release.desk_chain.catalogue` has to be told. What is left out and what is `null` is not known. */
export interface ReleaseDeskChainCatalogueFacts {
  /** 已依次完成哪些步骤？ which steps have been taken, in order? */
  taken?: readonly ("collect" | "head_confirm" | "deputy" | "director" | "file")[] | null | undefined;
}

/** 发布责任 (liability for releases): what `release.liability` has to be told. What is left out and what is `null` is not known. */
export interface ReleaseLiabilityFacts {
  /** 是否造成严重不良后果？ are the consequences grave? */
  grave_result?: boolean | null | undefined;
  /** 是否不及时报送信息，导致信息发布工作出现失误？ did a late report lead to a fault in publication? */
  late_report?: boolean | null | undefined;
  /** 是否因审核不严导致公开内容失实、泄密、引发负面影响？ did lax review lead to falsehood, a leak or a bad effect? */
  lax_review?: boolean | null | undefined;
  /** 是否在网站信息发布工作中做出突出成绩？ was the work on the site outstanding? */
  outstanding?: boolean | null | undefined;
  /** 是否出现严重错误？ was there a serious error? */
  serious_error?: boolean | null | undefined;
}

/** 信息发布联络员 (liaison for releases): what `release.liaison` has to be told. What is left out and what is `null` is not known. */
export interface ReleaseLiaisonFacts {
  /** 用户名和密码不泄露给他人使用 name and password kept from others */
  account_kept?: boolean | null | undefined;
  /** 明确一名信息发布联络员 one liaison named */
  named?: boolean | null | undefined;
  /** 承担信息采集、编辑、发布和公众信件回复 collects, edits and publishes, and answers letters */
  tasks?: boolean | null | undefined;
  /** 科室（单位）负责人加强领导 led by the section's head */
  head_leads?: boolean | null | undefined;
}

/** 网络使用 (use of networks): what `release.network` has to be told. What is left out and what is `null` is not known. */
export interface ReleaseNetworkFacts {
  /** 同一台机器是否既连外网又连党政网？ is one machine on both the public and the Party and government network? */
  both_networks?: boolean | null | undefined;
  /** 是否在网上传输公文？ is an official document sent over the net? */
  official_document?: boolean | null | undefined;
}

/** 发布记分 (points for publication): what `release.points` has to be told. What is left out and what is `null` is not known. */
export interface ReleasePointsFacts {
  /** 得多少次严重错误？ how many serious errors? */
  value?: Decimal | null | undefined;
}

/** 公开程序 (procedure of publication): what `release.procedure` has to be told. What is left out and what is `null` is not known. */
export interface ReleaseProcedureFacts {
  /** 已依次完成哪些步骤？ which steps have been taken, in order? */
  taken?: readonly ("propose" | "review" | "disclose" | "feedback")[] | null | undefined;
}

/** 转载来源 (permitted sources of reposts): what `release.repost` has to be told. What is left out and what is `null` is not known. */
export interface ReleaseRepostFacts {
  /** 公开发布是否经过批准？ was its publication approved? */
  approved?: boolean | null | undefined;
  /** 是否转载自制发机关、单位官方门户网站或者其授权的媒体？ is it taken from the maker's own portal, or media it authorised? */
  makers_source?: boolean | null | undefined;
  /** 是否转载自人民日报、新华社、江西日报、江西广播电视台等新闻单位，省政府网站或者市政府网站？ is it taken from People's Daily, Xinhua, Jiangxi Daily, Jiangxi Radio and Television or the like, or the site of the province or city? */
  named_source?: boolean | null | undefined;
  /** 是否为其他机关、单位的文件、电报？ is it a document or telegram of another body? */
  other_document?: boolean | null | undefined;
  /** 是否为国务院、省、市等上级党委、政府文件（含以其办公厅名义印发的）的全文、摘要或者消息稿？ is it the text, an abstract or news of a document of a superior Party committee or government, or of its general office? */
  superior_document?: boolean | null | undefined;
}

/** 转载标注 (labelling of reposts): what `release.repost_label` has to be told. What is left out and what is `null` is not known. */
export interface ReleaseRepostLabelFacts {
  /** 转载链接 link */
  link?: boolean | null | undefined;
  /** 转载来源网站 source site */
  source_site?: boolean | null | undefined;
  /** 转载时间 time of the repost */
  time?: boolean | null | undefined;
}

/** 公开责任分工 (roster of responsibility): what `release.roster` has to be told. What is left out and what is `null` is not known. */
export interface ReleaseRosterFacts {
  /** 信息的采集、编辑、审核、发布 collecting, editing, reviewing and publishing */
  content?: boolean | null | undefined;
  /** 已发布信息的抽查和错误率统计 checks of what is published, counts of errors */
  spot_check?: boolean | null | undefined;
  /** 是哪一项职责？ which duty is it? */
  task?: "website" | "content" | "spot_check" | "coordination" | "guide_and_catalogue" | "online_editing" | "archive_codes" | "opinions" | "major_matters" | "website_system" | "evaluation" | "portal_content" | "mechanism" | "other_work" | "plan_and_catalogue" | "platform" | "training" | "annual_report" | "integrity_assessment" | "accountability_rules" | "complaints" | "study" | "supporting_rules" | "enforcement" | "reconsideration" | "publicity" | "media_release" | "media_use" | "overall" | "township_work" | "township_lead" | "carrying_out" | "inspection" | "violations" | "models" | "public_bodies" | "progress_items" | "village_items" | "upkeep" | "guide_catalogue_report" | null | undefined;
  /** 网站信息发布的组织、协调、管理和网站建设、维护 organising releases, building and keeping the site */
  website?: boolean | null | undefined;
  /** 公开信息的档案编码规则 codes of published records */
  archive_codes?: boolean | null | undefined;
  /** 信息公开工作的组织和协调 coordination of disclosure */
  coordination?: boolean | null | undefined;
  /** 信息公开目录和指南 catalogue and guide */
  guide_and_catalogue?: boolean | null | undefined;
  /** 网上公开信息的编辑 editing of what goes online */
  online_editing?: boolean | null | undefined;
  /** 考核评议和责任追究等制度，考核评议和监督检查 rules of assessment and accountability, and inspection */
  accountability_rules?: boolean | null | undefined;
  /** 全县年度报告的汇总、编制 the county's annual report */
  annual_report?: boolean | null | undefined;
  /** 全县信息公开工作的推进实施 carrying the county's work out */
  carrying_out?: boolean | null | undefined;
  /** 不依法履行公开义务的举报 reports that a duty to disclose was not met */
  complaints?: boolean | null | undefined;
  /** 《条例》的行政执法监督检查 supervision of how the Regulations are enforced */
  enforcement?: boolean | null | undefined;
  /** 考评及社会评议活动 assessment and public evaluation */
  evaluation?: boolean | null | undefined;
  /** 全县信息公开工作的监督检查 inspecting the county's work */
  inspection?: boolean | null | undefined;
  /** 列入党风廉政建设责任制考核 its place in the assessment of integrity */
  integrity_assessment?: boolean | null | undefined;
  /** 信息公开工作中的重大事项 major matters of disclosure */
  major_matters?: boolean | null | undefined;
  /** 工作机制、工作程序和制度 mechanism, procedure and rules */
  mechanism?: boolean | null | undefined;
  /** 利用新闻媒体公开信息的指导协调 guidance on what goes to the media */
  media_release?: boolean | null | undefined;
  /** 新闻媒体利用网站信息，信息共享合作机制 use of the sites' information by the media */
  media_use?: boolean | null | undefined;
  /** 指南和目录的样本、编制指导和公布 models of guide and catalogue, and their publication */
  models?: boolean | null | undefined;
  /** 国家、省、市要求的实施意见 opinions on what the state, province and city ask for */
  opinions?: boolean | null | undefined;
  /** 相关的其他工作 other work that goes with it */
  other_work?: boolean | null | undefined;
  /** 全县信息公开工作的组织协调 the work of the county as a whole */
  overall?: boolean | null | undefined;
  /** 实施计划，指南及目录 plan of the work, guide and catalogue */
  plan_and_catalogue?: boolean | null | undefined;
  /** 电子政务平台和网站建设、公开平台和技术支持 platform, websites and technical support */
  platform?: boolean | null | undefined;
  /** 县政府门户网站内容保障 content of the county portal */
  portal_content?: boolean | null | undefined;
  /** 公共企事业单位的指南、目录编制和工作 guide and catalogue of public enterprises and institutions */
  public_bodies?: boolean | null | undefined;
  /** 《条例》及其贯彻落实情况的宣传 publicity for the Regulations */
  publicity?: boolean | null | undefined;
  /** 信息公开涉及的行政复议 administrative reconsideration */
  reconsideration?: boolean | null | undefined;
  /** 《条例》的学习培训 study of the Regulations */
  study?: boolean | null | undefined;
  /** 《条例》的配套制度建设 rules that support the Regulations */
  supporting_rules?: boolean | null | undefined;
  /** 乡镇（街道办）信息公开的领导 leading a township or subdistrict */
  township_lead?: boolean | null | undefined;
  /** 乡镇（街道办）信息公开工作的推进、指导、协调、监督 the work of a township or subdistrict */
  township_work?: boolean | null | undefined;
  /** 业务人员的业务培训 training of staff */
  training?: boolean | null | undefined;
  /** 违反《条例》的部门及其负责人的调查处理 departments that break the Regulations, and their heads */
  violations?: boolean | null | undefined;
  /** 政府网站体系 the system of websites */
  website_system?: boolean | null | undefined;
  /** 大气污染防治的政策标准、形势和减排，控煤、抑尘、禁烧 air: policy, state, reduction, coal, dust, burning */
  air?: boolean | null | undefined;
  /** 空气质量预测预报 forecasts of the air */
  air_forecast?: boolean | null | undefined;
  /** 空气质量日报和预报公开情况的检查、提醒 checks of the daily air report and forecast */
  air_reports_checked?: boolean | null | undefined;
  /** 重要宣传活动和会务的宣传报道 campaigns and reports */
  campaigns?: boolean | null | undefined;
  /** 清洁生产审核 audits of clean production */
  clean_production?: boolean | null | undefined;
  /** 县（区）环境信息 information of counties and districts */
  county_environment?: boolean | null | undefined;
  /** 各县（区）环保局的信息报送 what the county bureaus report */
  county_reports?: boolean | null | undefined;
  /** 排污许可证 discharge permits */
  discharge_permits?: boolean | null | undefined;
  /** 重点污染单位应急预案备案 emergency plans of key polluters */
  emergency_plans?: boolean | null | undefined;
  /** 企业信用评价、环境准入负面清单和环境经济政策 credit of enterprises, negative list, economic policy */
  enterprise_credit?: boolean | null | undefined;
  /** 水、气、声环境质量，空气质量指数 quality of water, air and noise, air quality index */
  environment_quality?: boolean | null | undefined;
  /** 固定资产、环保资金使用和预决算 assets, funds, budget and accounts */
  finance?: boolean | null | undefined;
  /** 办公室起草的综合性文件、政务信息 general documents of the office */
  general_documents?: boolean | null | undefined;
  /** 环境保护综合类的政策、法规、规章和规范 general law and policy of the environment */
  general_law?: boolean | null | undefined;
  /** 固废、危废和危化品环境管理 solid and hazardous waste, dangerous chemicals */
  hazardous_waste?: boolean | null | undefined;
  /** 12345投诉环境问题的处理 complaints to 12345 */
  hotline_12345?: boolean | null | undefined;
  /** 12369环保热线的投诉举报办理 complaints to 12369 */
  hotline_12369?: boolean | null | undefined;
  /** 建设项目环评、竣工环保验收、环评资质备案 impact assessment, acceptance, qualification */
  impact_assessment?: boolean | null | undefined;
  /** 重特大突发环境事件 major environmental incidents */
  incidents?: boolean | null | undefined;
  /** 门户网政民互动 interaction with the public */
  interaction?: boolean | null | undefined;
  /** 法律法规和政策解读 interpretation of law and policy */
  interpretation?: boolean | null | undefined;
  /** 重点监控名单、重点案件督办和后督察情况 key lists, cases supervised and inspected again */
  key_lists?: boolean | null | undefined;
  /** 重点排污单位基础信息、排污、设施运行等污染源信息 key polluters and their discharge */
  key_polluters?: boolean | null | undefined;
  /** 群团工作 mass organisations */
  mass_groups?: boolean | null | undefined;
  /** 重要会务的宣传报道 reports on important meetings */
  meetings?: boolean | null | undefined;
  /** 自然生态保护、生态红线、生态村和生态乡镇创建 nature, ecological red lines, ecological villages */
  nature?: boolean | null | undefined;
  /** 环保政策、法规、标准出台修订的关注和督促公开 watching new law and policy, and urging its disclosure */
  new_law?: boolean | null | undefined;
  /** 舆情回应 response to public opinion */
  opinion?: boolean | null | undefined;
  /** 机构职能职责调整 changes of the organisation */
  organisation?: boolean | null | undefined;
  /** 党务 Party affairs */
  party_affairs?: boolean | null | undefined;
  /** 行政处罚、排污收费、自动监控和专项执法 penalties, fees, monitoring, campaigns */
  penalties?: boolean | null | undefined;
  /** 行政许可取消、下放、保留事项 permits abolished, handed down or kept */
  permit_changes?: boolean | null | undefined;
  /** 人事工作 personnel */
  personnel?: boolean | null | undefined;
  /** 环境保护政策调研成果 results of policy research */
  policy_research?: boolean | null | undefined;
  /** 权力清单、责任清单 lists of powers and responsibilities */
  power_lists?: boolean | null | undefined;
  /** 核与辐射的政策标准、环评验收、许可证审批和科普 radiation: policy, assessment, permits, education */
  radiation?: boolean | null | undefined;
  /** 核与辐射安全应急 emergencies of radiation */
  radiation_emergency?: boolean | null | undefined;
  /** 依申请公开 disclosure on request */
  requests?: boolean | null | undefined;
  /** 保密审查 secrecy review */
  secrecy_review?: boolean | null | undefined;
  /** 土壤污染防治的政策标准、形势、重金属重点企业名单 soil: policy, state, list of heavy metal plants */
  soil?: boolean | null | undefined;
  /** 年度固废污染防治公报 yearly bulletin on solid waste */
  solid_waste_bulletin?: boolean | null | undefined;
  /** 固体废物行政审批 permits of solid waste */
  solid_waste_permits?: boolean | null | undefined;
  /** 污染源监督性监测，企业自行监测的指导监督 monitoring of sources; self-monitoring of plants */
  source_monitoring?: boolean | null | undefined;
  /** 秸秆禁烧 the ban on burning straw */
  straw_burning?: boolean | null | undefined;
  /** 在建项目“三同时”执行情况 “three simultaneous” in projects under construction */
  three_simultaneous?: boolean | null | undefined;
  /** 是哪一方面的信息？ what is the information about? */
  topic?: "website_columns" | "secrecy_review" | "mass_groups" | "county_reports" | "general_documents" | "meetings" | "party_affairs" | "organisation" | "personnel" | "finance" | "general_law" | "interpretation" | "policy_research" | "power_lists" | "requests" | "new_law" | "enterprise_credit" | "impact_assessment" | "discharge_permits" | "three_simultaneous" | "clean_production" | "permit_changes" | "water" | "air" | "air_reports_checked" | "soil" | "nature" | "radiation" | "radiation_emergency" | "key_polluters" | "key_lists" | "penalties" | "hotline_12369" | "straw_burning" | "source_monitoring" | "air_forecast" | "environment_quality" | "incidents" | "hotline_12345" | "emergency_plans" | "website_running" | "interaction" | "opinion" | "campaigns" | "solid_waste_permits" | "solid_waste_bulletin" | "hazardous_waste" | "waste_accidents" | "vehicle_exhaust" | "county_environment" | null | undefined;
  /** 机动车尾气检测管理的政策标准、工作和总量减排 exhaust of vehicles: policy, tests, reduction */
  vehicle_exhaust?: boolean | null | undefined;
  /** 职能范围内的事故应急 accidents with waste */
  waste_accidents?: boolean | null | undefined;
  /** 水环境和饮用水水源地的政策标准、污染防治、形势和减排 water: policy, pollution control, state, reduction */
  water?: boolean | null | undefined;
  /** 门户网站栏目规划 columns of the website */
  website_columns?: boolean | null | undefined;
  /** 网站运维和运行检测 running of the website */
  website_running?: boolean | null | undefined;
  /** 指南、目录和年度报告 guide, catalogue and annual report */
  guide_catalogue_report?: boolean | null | undefined;
  /** 反映工作进展的动态信息 news of the work */
  progress_items?: boolean | null | undefined;
  /** 信息材料的收集报送、审查及更新维护 collecting, reviewing and updating the material */
  upkeep?: boolean | null | undefined;
  /** 村（社区）信息 items of villages and communities */
  village_items?: boolean | null | undefined;
}

/** 多个部门共同完成的公开 (disclosure by several sections): what `release.roster.lead` has to be told. What is left out and what is `null` is not known. */
export interface ReleaseRosterLeadFacts {
  /** 其他部门做好配合 the others help */
  cooperation?: boolean | null | undefined;
  /** 明确牵头部门组织公开 a lead named, which sees to it */
  lead?: boolean | null | undefined;
}

/** 敏感信息发布审批 (approval of sensitive releases): what `release.sensitive` has to be told. What is left out and what is `null` is not known. */
export interface ReleaseSensitiveFacts {
  /** 已依次完成哪些步骤？ which steps have been taken, in order? */
  taken?: readonly ("report" | "review" | "agree" | "publish")[] | null | undefined;
}

/** 三级审核 (three levels of review): what `release.three_levels` has to be told. What is left out and what is `null` is not known. */
export interface ReleaseThreeLevelsFacts {
  /** 已依次完成哪些步骤？ which steps have been taken, in order? */
  taken?: readonly ("first_review" | "second_review" | "agree" | "publish" | "third_check")[] | null | undefined;
}

/** 三级审核的抽查 (spot checks of what is published): what `release.three_levels.spot_check` has to be told. What is left out and what is `null` is not known. */
export interface ReleaseThreeLevelsSpotCheckFacts {
}

/** 上网发布范围 (scope of online publication): what `release.web_scope` has to be told. What is left out and what is `null` is not known. */
export interface ReleaseWebScopeFacts {
  /** 是否为财政预决算、基金、国有资本经营、转移支付，或者预算执行和决算的审计报告？ is it about budget and accounts, funds, state capital, transfers, or the audit of them? */
  finance?: boolean | null | undefined;
  /** 是否为贯彻执行政策措施情况，工程建设项目规划、立项、审批、招标、资金使用等？ is it how policies are carried out, or the planning, approval, tender or funds of construction projects? */
  policies_and_works?: boolean | null | undefined;
  /** 是否为机构设置、职能，办事程序、条件、依据、结果，收费项目、标准及依据？ is it the structure and functions, the procedure, conditions, basis or result of services, or the fees? */
  profile?: boolean | null | undefined;
  /** 社会公众正常工作、生活是否有需求？ does the public need it for daily work and life? */
  public_need?: boolean | null | undefined;
  /** 是否涉及国家秘密、商业秘密、个人隐私？ does it concern state secrets, trade secrets or personal privacy? */
  secret_or_private?: boolean | null | undefined;
  /** 是否为行政许可、行政处罚等信用信息？ is it credit information: a permit, a penalty or the like? */
  credit_information?: boolean | null | undefined;
  /** 是否为规范性文件？ is it a normative document? */
  normative_document?: boolean | null | undefined;
  /** 是否为行政许可事项及办理程序？ is it a permit, or how it is granted? */
  permit?: boolean | null | undefined;
}

/** 信用信息的推送和公示 (where credit information goes): what `release.web_scope.credit_sites` has to be told. What is left out and what is `null` is not known. */
export interface ReleaseWebScopeCreditSitesFacts {
  /** “信用白银”网 “Credit Baiyin” */
  credit_baiyin?: boolean | null | undefined;
  /** “信用甘肃”网 “Credit Gansu” */
  credit_gansu?: boolean | null | undefined;
  /** 门户网站 the portal */
  portal?: boolean | null | undefined;
  /** 省公共信用信息交换共享平台 the province's credit platform */
  provincial_platform?: boolean | null | undefined;
}

/** 每周报送信息 (weekly items): what `release.weekly_items` has to be told. What is left out and what is `null` is not known. */
export interface ReleaseWeeklyItemsFacts {
  /** 各次各办公室报送的政府信息的日期？ on which days were the items reported by an office? */
  dates?: readonly (Day)[] | null | undefined;
  /** 自哪一天起查？ from which day on is it checked? */
  from?: Day | null | undefined;
  /** 查到哪一天？ up to which day? */
  to?: Day | null | undefined;
}

/** 信息撤回 (withdrawal of information): what `release.withdraw` has to be told. What is left out and what is `null` is not known. */
export interface ReleaseWithdrawFacts {
  /** 网上信息是否过期？ is the information online out of date? */
  expired?: boolean | null | undefined;
  /** 三级审核抽查是否发现问题？ did the check of the third level find a fault? */
  found_by_check?: boolean | null | undefined;
  /** 网上信息内容是否失当？ is the content online improper? */
  improper?: boolean | null | undefined;
}

/** 政府信息公开工作年度报告期限 (time limit for the annual report): what `report.annual` has to be told. What is left out and what is `null` is not known. */
export interface ReportAnnualFacts {
  /** 属于哪种情形？ which case is it? */
  case?: "department" | "government" | "internal" | null | undefined;
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 报告所属年度结束之日是何时？ when was the last day of the year reported on? */
  start?: Day | null | undefined;
}

/** 年度报告内容 (sections of the annual report): what `report.sections` has to be told. What is left out and what is `null` is not known. */
export interface ReportSectionsFacts {
  /** 工作考核、社会评议和责任追究结果情况 results of assessment, public evaluation and accountability */
  assessment_results?: boolean | null | undefined;
  /** 被申请行政复议、提起行政诉讼的情况 reconsiderations and lawsuits */
  disputes?: boolean | null | undefined;
  /** 是否为各级人民政府的年度报告？ is it the report of a people's government? */
  government?: boolean | null | undefined;
  /** 其他需要报告的事项 other matters to report */
  other?: boolean | null | undefined;
  /** 是否有其他需要报告的事项？ are there other matters to report? */
  other_matters?: boolean | null | undefined;
  /** 主动公开政府信息的情况 proactive disclosure */
  proactive?: boolean | null | undefined;
  /** 存在的主要问题及改进情况 chief problems and what is improved */
  problems?: boolean | null | undefined;
  /** 收到和处理政府信息公开申请的情况 requests received and dealt with */
  requests?: boolean | null | undefined;
  /** 收费及减免情况 fees and waivers */
  fees?: boolean | null | undefined;
  /** 组织领导和制度建设情况 organisation and rules */
  organisation?: boolean | null | undefined;
  /** 概述 overview */
  overview?: boolean | null | undefined;
  /** 保密审查及监督检查情况 secrecy review and supervision */
  secrecy?: boolean | null | undefined;
}

/** 内部工作报告：基本情况 (internal report: the basic facts): what `report.sections.basics` has to be told. What is left out and what is `null` is not known. */
export interface ReportSectionsBasicsFacts {
  /** 公开载体的建设、运行 the carriers of disclosure, built and run */
  carriers?: boolean | null | undefined;
  /** 主动公开和依申请公开 disclosure, proactive and on request */
  disclosure?: boolean | null | undefined;
  /** 工作机构和人员调整 changes of office and staff */
  staff?: boolean | null | undefined;
  /** 政府信息的清理、更新 sorting and updating of information */
  upkeep?: boolean | null | undefined;
  /** 不予公开的信息 information withheld */
  withheld?: boolean | null | undefined;
}

/** 分类数量和占比核对 (check of counts and shares): what `report.shares` has to be told. What is left out and what is `null` is not known. */
export interface ReportSharesFacts {
  /** 主动公开政府信息上一年总数是多少？ what was last year's total of items disclosed? */
  before?: Decimal | null | undefined;
  /** 主动公开政府信息比上一年增加多少？减少写负数。 what is the growth since last year (negative if less) of items disclosed? */
  growth?: Decimal | null | undefined;
  /** 主动公开政府信息各类各是多少，占比多少？ what are the parts and shares of items disclosed? */
  parts?: readonly ({ count?: Decimal | null | undefined; name?: string | null | undefined; share?: Decimal | null | undefined })[] | null | undefined;
  /** 主动公开政府信息总数是多少？ what is the total of items disclosed? */
  total?: Decimal | null | undefined;
}

/** 年度报告勾稽关系 (arithmetic of the annual report): what `report.tally` has to be told. What is left out and what is `null` is not known. */
export interface ReportTallyFacts {
  /** 上一年度报告填了哪些数？ which figures did the report of the year before have? */
  before?: { documents?: { normative?: { made?: Decimal | null | undefined; repealed?: Decimal | null | undefined; valid?: Decimal | null | undefined } | null | undefined; rules?: { made?: Decimal | null | undefined; repealed?: Decimal | null | undefined; valid?: Decimal | null | undefined } | null | undefined } | null | undefined; requests?: { carried_in?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; carried_out?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; case_file?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; disclosed?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; excessive?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; forbidden?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; internal?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; new?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; no_correction?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; no_payment?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; not_held?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; not_made?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; other?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; partly?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; petition?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; process?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; published?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; registry?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; reissue?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; repeated?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; safety?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; secret?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; third_party?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; total?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; unclear?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined } | null | undefined; fees?: { fees?: { change?: Decimal | null | undefined; previous?: Decimal | null | undefined } | null | undefined } | null | undefined; permits?: { permits?: { change?: Decimal | null | undefined; decisions?: Decimal | null | undefined; previous?: Decimal | null | undefined } | null | undefined; services?: { change?: Decimal | null | undefined; decisions?: Decimal | null | undefined; previous?: Decimal | null | undefined } | null | undefined } | null | undefined; sanctions?: { coercion?: { change?: Decimal | null | undefined; decisions?: Decimal | null | undefined; previous?: Decimal | null | undefined } | null | undefined; penalties?: { change?: Decimal | null | undefined; decisions?: Decimal | null | undefined; previous?: Decimal | null | undefined } | null | undefined } | null | undefined } | null | undefined;
  /** “行政复议、行政诉讼情况”表中填了哪些数？ which figures stand in "reconsiderations and lawsuits"? */
  disputes?: { after_review?: { corrected?: Decimal | null | undefined; other?: Decimal | null | undefined; pending?: Decimal | null | undefined; total?: Decimal | null | undefined; upheld?: Decimal | null | undefined } | null | undefined; direct?: { corrected?: Decimal | null | undefined; other?: Decimal | null | undefined; pending?: Decimal | null | undefined; total?: Decimal | null | undefined; upheld?: Decimal | null | undefined } | null | undefined; review?: { corrected?: Decimal | null | undefined; other?: Decimal | null | undefined; pending?: Decimal | null | undefined; total?: Decimal | null | undefined; upheld?: Decimal | null | undefined } | null | undefined } | null | undefined;
  /** “第二十条第（一）项”表中填了哪些数？ which figures stand in "article 20 item 1"? */
  documents?: { normative?: { made?: Decimal | null | undefined; repealed?: Decimal | null | undefined; valid?: Decimal | null | undefined; disclosed?: Decimal | null | undefined } | null | undefined; rules?: { made?: Decimal | null | undefined; repealed?: Decimal | null | undefined; valid?: Decimal | null | undefined; disclosed?: Decimal | null | undefined } | null | undefined } | null | undefined;
  /** “第二十条第（八）项”表中填了哪些数？ which figures stand in "article 20 item 8"? */
  fees?: { fees?: { amount?: Decimal | null | undefined; change?: Decimal | null | undefined; previous?: Decimal | null | undefined } | null | undefined } | null | undefined;
  /** “第二十条第（五）项”表中填了哪些数？ which figures stand in "article 20 item 5"? */
  permits?: { permits?: { decisions?: Decimal | null | undefined; change?: Decimal | null | undefined; previous?: Decimal | null | undefined } | null | undefined; services?: { change?: Decimal | null | undefined; decisions?: Decimal | null | undefined; previous?: Decimal | null | undefined } | null | undefined } | null | undefined;
  /** “收到和处理政府信息公开申请情况”表中填了哪些数？ which figures stand in "requests received and handled"? */
  requests?: { carried_in?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; carried_out?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; case_file?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; disclosed?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; excessive?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; forbidden?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; internal?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; new?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; no_correction?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; no_payment?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; not_held?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; not_made?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; other?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; partly?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; petition?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; process?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; published?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; registry?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; reissue?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; repeated?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; safety?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; secret?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; third_party?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; total?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined; unclear?: { benefit?: Decimal | null | undefined; company?: Decimal | null | undefined; legal?: Decimal | null | undefined; other?: Decimal | null | undefined; person?: Decimal | null | undefined; research?: Decimal | null | undefined; total?: Decimal | null | undefined } | null | undefined } | null | undefined;
  /** “第二十条第（六）项”表中填了哪些数？ which figures stand in "article 20 item 6"? */
  sanctions?: { coercion?: { decisions?: Decimal | null | undefined; change?: Decimal | null | undefined; previous?: Decimal | null | undefined } | null | undefined; penalties?: { decisions?: Decimal | null | undefined; change?: Decimal | null | undefined; previous?: Decimal | null | undefined } | null | undefined } | null | undefined;
  /** “第二十条第（九）项”表中填了哪些数？ which figures stand in "article 20 item 9"? */
  purchases?: { central?: { amount?: Decimal | null | undefined; count?: Decimal | null | undefined } | null | undefined } | null | undefined;
}

/** 答复期限的计算 (running of the reply clock): what `request.clock` has to be told. What is left out and what is `null` is not known. */
export interface RequestClockFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 延长了多少？没有则为 0 by how much was it extended? 0 if it was not */
  extended_by?: number | null | undefined;
  /** 期间何时中止？没有则为空列表 when did the clock stand still? an empty list if never */
  pauses?: readonly ({ cause?: "third_party" | "other_agency" | "force_majeure" | null | undefined; from?: Day | null | undefined; to?: Day | null | undefined })[] | null | undefined;
  /** 收到申请之日是何时？ when was the day the request is received? */
  start?: Day | null | undefined;
}

/** 共同制作机关提出意见期限 (time limit for a co-maker's opinion): what `request.co_maker` has to be told. What is left out and what is `null` is not known. */
export interface RequestCoMakerFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 被征求意见机关收到征求意见书之日是何时？ when was the day the agency consulted receives the letter of consultation? */
  start?: Day | null | undefined;
}

/** 共同制作机关意见征求函 (letter to a co-maker): what `request.co_maker.letter` has to be told. What is left out and what is `null` is not known. */
export interface RequestCoMakerLetterFacts {
  /** 发文机关 the agency that writes */
  agency?: string | boolean | null | undefined;
  /** 共同制作机关的名称 the co-maker's name */
  co_maker?: string | boolean | null | undefined;
  /** 联系人和联系电话 whom to reach, and how */
  contact?: string | boolean | null | undefined;
  /** 成文日期 the day it bears */
  date?: Day | boolean | null | undefined;
  /** 文号 document number */
  number?: string | boolean | null | undefined;
  /** 收到申请之日 the day the request was received */
  received?: Day | boolean | null | undefined;
  /** 申请获取的信息 the information asked for */
  subject?: string | boolean | null | undefined;
}

/** 延长答复期限 (extension of the reply): what `request.extension` has to be told. What is left out and what is `null` is not known. */
export interface RequestExtensionFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 原答复期限届满之日是何时？ when was the last day of the original term? */
  start?: Day | null | undefined;
}

/** 延长答复期限告知书 (extension notice): what `request.extension.letter` has to be told. What is left out and what is `null` is not known. */
export interface RequestExtensionLetterFacts {
  /** 发文机关 the agency that writes */
  agency?: string | boolean | null | undefined;
  /** 申请人的姓名或者名称 the applicant's name */
  applicant?: string | boolean | null | undefined;
  /** 成文日期 the day it bears */
  date?: Day | boolean | null | undefined;
  /** 延长的工作日数 number of working days of the extension */
  extended_by?: number | boolean | null | undefined;
  /** 延长后的答复期限届满之日 the last day of the extended term */
  new_due?: Day | boolean | null | undefined;
  /** 文号 document number */
  number?: string | boolean | null | undefined;
  /** 申请人是法人或者其他组织吗？ is the applicant a legal person or other organisation? */
  organisation?: boolean | null | undefined;
  /** 理由 the reason */
  reason?: string | boolean | null | undefined;
  /** 收到申请之日 the day the request was received */
  received?: Day | boolean | null | undefined;
  /** 申请获取的信息 the information asked for */
  subject?: string | boolean | null | undefined;
}

/** 信息处理费 (information processing fee): what `request.fee` has to be told. What is left out and what is `null` is not known. */
export interface RequestFeeFacts {
  /** 属于哪种情形？ which case is it? */
  case?: "per_item" | "per_page" | null | undefined;
  /** 多少件？ how many items? */
  count?: number | null | undefined;
}

/** 是否收取信息处理费 (whether a processing fee is charged): what `request.fee.charged` has to be told. What is left out and what is `null` is not known. */
export interface RequestFeeChargedFacts {
  /** 选择按量计收吗？ is it to be charged by page? */
  by_page?: boolean | null | undefined;
  /** 行政机关决定收取吗？ does the agency decide to charge it? */
  decides_to_charge?: boolean | null | undefined;
  /** 申请的数量、频次明显超过合理范围吗？ do number or frequency of the requests clearly go beyond what is reasonable? */
  excessive?: boolean | null | undefined;
  /** 提供纸质件、发送电子邮件、复制电子数据等吗？ are paper copies, e-mails or copies of data supplied? */
  supplies_copies?: boolean | null | undefined;
}

/** 打印、复制的成本费用 (cost of printing and copying): what `request.fee.costs` has to be told. What is left out and what is `null` is not known. */
export interface RequestFeeCostsFacts {
}

/** 信息处理费收费通知 (fee notice): what `request.fee.letter` has to be told. What is left out and what is `null` is not known. */
export interface RequestFeeLetterFacts {
  /** 发文机关 the agency that writes */
  agency?: string | boolean | null | undefined;
  /** 申请人的姓名或者名称 the applicant's name */
  applicant?: string | boolean | null | undefined;
  /** 属于哪种情形？ which case is it? */
  case?: "per_item" | "per_page" | null | undefined;
  /** 联系人和联系电话 whom to reach, and how */
  contact?: string | boolean | null | undefined;
  /** 成文日期 the day it bears */
  date?: Day | boolean | null | undefined;
  /** 该月申请累计件数 number of items in that month */
  items?: number | boolean | null | undefined;
  /** 计件的自然月 the calendar month counted */
  month?: string | boolean | null | undefined;
  /** 文号 document number */
  number?: string | boolean | null | undefined;
  /** 申请人是法人或者其他组织吗？ is the applicant a legal person or other organisation? */
  organisation?: boolean | null | undefined;
  /** 提供的页数 number of pages given */
  pages?: number | boolean | null | undefined;
  /** 缴纳方式 how to pay */
  payment?: string | boolean | null | undefined;
  /** 收到申请之日 the day the request was received */
  received?: Day | boolean | null | undefined;
  /** 申请获取的信息 the information asked for */
  subject?: string | boolean | null | undefined;
}

/** 信息处理费缴纳期限 (time limit for paying the processing fee): what `request.fee.payment` has to be told. What is left out and what is `null` is not known. */
export interface RequestFeePaymentFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 收到收费通知之日是何时？ when was the day the fee notice is received? */
  start?: Day | null | undefined;
}

/** 申请内容 (content of a request): what `request.form` has to be told. What is left out and what is `null` is not known. */
export interface RequestFormFacts {
  /** 通信地址 postal address */
  address?: string | boolean | null | undefined;
  /** 附件 attachments */
  attachments?: readonly (string)[] | boolean | null | undefined;
  /** 联系方式 a way to reach the applicant */
  contact?: boolean | null | undefined;
  /** 统一社会信用代码 unified social credit code */
  credit_code?: string | boolean | null | undefined;
  /** 便于查询的其他特征性描述 another description by which it can be found */
  description?: string | boolean | null | undefined;
  /** 文号 document number */
  document_number?: string | boolean | null | undefined;
  /** 电子邮箱 e-mail address */
  email?: string | boolean | null | undefined;
  /** 提供信息的形式 form in which the information is wanted */
  form_of_supply?: "paper" | "electronic" | "reading" | "other" | readonly ("paper" | "electronic" | "reading" | "other")[] | boolean | null | undefined;
  /** 身份证明 proof of identity */
  identity?: boolean | null | undefined;
  /** 所申请信息的名称、文号或者特征描述 title, document number or description of the information */
  information?: boolean | null | undefined;
  /** 申请人的姓名或者名称 the applicant's name */
  name?: string | boolean | null | undefined;
  /** 申请人是法人或者其他组织吗？ is the applicant a legal person or other organisation? */
  organisation?: boolean | null | undefined;
  /** 其他身份证明（名称和号码） another proof of identity (what it is, and its number) */
  other_identity?: string | boolean | null | undefined;
  /** 护照号码 passport number */
  passport?: string | boolean | null | undefined;
  /** 联系电话 phone number */
  phone?: string | boolean | null | undefined;
  /** 邮政编码 postcode */
  postcode?: string | boolean | null | undefined;
  /** 港澳台居民居住证号码 number of a residence permit of Hong Kong, Macao or Taiwan residents */
  residence_permit?: string | boolean | null | undefined;
  /** 居民身份证号码 resident identity number */
  resident_id?: string | boolean | null | undefined;
  /** 获取信息的方式、途径 way in which the information is to be received */
  route?: "pickup" | "post" | "email" | "online" | "fax" | "other" | readonly ("pickup" | "post" | "email" | "online" | "fax" | "other")[] | boolean | null | undefined;
  /** 信息名称 title of the information */
  title?: string | boolean | null | undefined;
  /** 港澳居民来往内地通行证或者台湾居民来往大陆通行证号码 number of a mainland travel permit */
  travel_permit?: string | boolean | null | undefined;
}

/** 申请内容提示 (hints on what a request asks for): what `request.form.coach` has to be told. What is left out and what is `null` is not known. */
export interface RequestFormCoachFacts {
  /** 申请公开的内容是如何写的？ how is the information described? */
  description?: string | null | undefined;
}

/** 提供形式 (form of supply): what `request.form_of_supply` has to be told. What is left out and what is `null` is not known. */
export interface RequestFormOfSupplyFacts {
  /** 按要求的形式提供，成本过高吗？ would that form cost too much? */
  cost_too_high?: boolean | null | undefined;
  /** 按要求的形式提供，可能危及载体安全吗？ might that form endanger the carrier? */
  endangers_carrier?: boolean | null | undefined;
  /** 按保存的实际情况，能按申请人要求的形式提供吗？ as the information is kept, can it be given in the form asked for? */
  held_as_asked?: boolean | null | undefined;
  /** 能以电子数据或者其他适当形式提供吗？ can it be given as electronic data or in another suitable form? */
  other_form_possible?: boolean | null | undefined;
}

/** 阅读和复制 (reading and copies): what `request.form_of_supply.copies` has to be told. What is left out and what is `null` is not known. */
export interface RequestFormOfSupplyCopiesFacts {
  /** 申请人要求打印、复制吗？ does the applicant want a print or copy? */
  wants_copy?: boolean | null | undefined;
}

/** 阅读困难的帮助 (help with reading): what `request.form_of_supply.help` has to be told. What is left out and what is `null` is not known. */
export interface RequestFormOfSupplyHelpFacts {
  /** 存在阅读困难或者视听障碍吗？ does the applicant have difficulty reading, seeing or hearing? */
  difficulty?: boolean | null | undefined;
  /** 申请人是公民吗？ is the applicant a natural person? */
  natural_person?: boolean | null | undefined;
}

/** 不得有偿提供 (no paid supply): what `request.no_resale` has to be told. What is left out and what is `null` is not known. */
export interface RequestNoResaleFacts {
  /** 有偿或者变相有偿吗？ is it paid for, openly or otherwise? */
  paid?: boolean | null | undefined;
  /** 通过其他组织、个人提供吗？ is it supplied through another organisation or person? */
  through_others?: boolean | null | undefined;
}

/** 答复类型 (kind of reply): what `request.outcome` has to be told. What is left out and what is `null` is not known. */
export interface RequestOutcomeFacts {
  /** 所申请的信息已经移交国家档案馆了吗？ has the information been moved to a state archive? */
  archived?: boolean | null | undefined;
  /** 已移交国家档案馆的，年度报告计入“本机关不掌握相关政府信息” what was moved to a state archive is counted in the annual report as not held by the agency */
  archived_as_not_held?: boolean | null | undefined;
  /** 无法在规定的期限内答复吗？ can the reply not be given in time? */
  cannot_meet_term?: boolean | null | undefined;
  /** 本机关决定不予公开吗？ does the agency decide to withhold it? */
  decides_to_withhold?: boolean | null | undefined;
  /** 公开后可能危及国家安全、公共安全、经济安全、社会稳定吗？ may disclosure endanger national, public or economic security or social stability? */
  endangers_security?: boolean | null | undefined;
  /** 属于行政执法案卷信息吗？ is it from an enforcement case file? */
  enforcement_file?: boolean | null | undefined;
  /** 申请的数量、频次明显超过合理范围吗？ do number or frequency of the requests clearly go beyond what is reasonable? */
  excessive?: boolean | null | undefined;
  /** 申请人逾期未按收费通知缴纳信息处理费吗？ has the time for paying the fee asked for passed without payment? */
  fee_unpaid?: boolean | null | undefined;
  /** 法律、行政法规禁止公开吗？ does a law or administrative regulation forbid disclosure? */
  forbidden_by_law?: boolean | null | undefined;
  /** 是提前交档案馆保管、移交期限尚未届满吗？ was it handed over early, and is the term for the transfer still running? */
  handed_early?: boolean | null | undefined;
  /** 随答复提供该信息吗？ is the information handed over with the reply? */
  handed_over?: boolean | null | undefined;
  /** 属于人事管理、后勤管理、内部工作流程等内部事务信息吗？ is it about internal affairs: personnel, logistics, internal workflow? */
  internal_affairs?: boolean | null | undefined;
  /** 需要对现有信息进行加工、分析吗？ would existing information have to be processed or analysed? */
  needs_processing?: boolean | null | undefined;
  /** 经检索没有所申请的信息吗？ did a search find no such information? */
  not_found?: boolean | null | undefined;
  /** 法律、法规、规章规定应当公开吗？ does a law, regulation or rule require disclosure? */
  opening_required?: boolean | null | undefined;
  /** 所申请的信息不属于本机关负责公开吗？ is it for another body to disclose? */
  other_body?: boolean | null | undefined;
  /** 申请人是以申请的形式进行信访、投诉、举报等活动吗？ does the request in fact petition, complain or report somebody? */
  petition?: boolean | null | undefined;
  /** 属于讨论记录、过程稿、磋商信函、请示报告等过程性信息吗？ is it a record of process: discussion record, draft, consultation letter, request for instructions? */
  process_record?: boolean | null | undefined;
  /** 不公开会对公共利益造成重大影响吗？ would non-disclosure gravely affect the public interest? */
  public_interest_grave?: boolean | null | undefined;
  /** 要求提供的是政府公报、报刊、书籍等公开出版物吗？ is a publication asked for, such as the gazette, a newspaper or a book? */
  publication?: boolean | null | undefined;
  /** 所申请的信息已经主动公开了吗？ is the information already published? */
  published?: boolean | null | undefined;
  /** 已要求申请人说明理由了吗？ has the applicant been asked for reasons? */
  reasons_asked?: boolean | null | undefined;
  /** 申请人的理由合理吗？ are the applicant's reasons sound? */
  reasons_sound?: boolean | null | undefined;
  /** 要求的是确认或者重新出具申请人已经获取的信息吗？ is the agency asked to confirm or issue again what the applicant has already got? */
  reissue?: boolean | null | undefined;
  /** 申请人就相同信息的申请已经答复过了吗？ has this applicant had a reply on the same information before? */
  repeated?: boolean | null | undefined;
  /** 含有不应当公开或者不属于政府信息的内容，但能够作区分处理吗？ does it hold matter that must not be opened or is no government information, but can be separated? */
  separable?: boolean | null | undefined;
  /** 属于工商、不动产登记资料等，有关法律、行政法规对获取有特别规定吗？ is it registry material and the like, for which a law or administrative regulation has its own rules of access? */
  special_access?: boolean | null | undefined;
  /** 依法确定为国家秘密吗？ is it lawfully classified as a state secret? */
  state_secret?: boolean | null | undefined;
  /** 申请人无正当理由逾期不补正吗？ has the time for the correction passed without good reason? */
  supplement_overdue?: boolean | null | undefined;
  /** 已一次性告知申请人补正了吗？ has the applicant been told, once, what to correct? */
  supplement_told?: boolean | null | undefined;
  /** 申请人已经补正了吗？ has the applicant corrected the request? */
  supplemented?: boolean | null | undefined;
  /** 第三方同意公开吗？ does the third party consent? */
  third_party_consents?: boolean | null | undefined;
  /** 涉及商业秘密、个人隐私等，公开会损害第三方合法权益吗？ would disclosure harm a third party's lawful interests: trade secret, privacy and the like? */
  third_party_harm?: boolean | null | undefined;
  /** 申请内容不明确吗？ is it unclear what is asked for? */
  unclear?: boolean | null | undefined;
  /** 申请人撤回申请了吗？ has the applicant withdrawn the request? */
  withdrawn?: boolean | null | undefined;
  /** 申请与自身生产、生活、科研等特殊需要无关吗？ has the request nothing to do with the applicant's own production, life or research? */
  no_own_need?: boolean | null | undefined;
  /** 权利人同意公开吗？ does the right holder consent? */
  right_holder_consents?: boolean | null | undefined;
  /** 涉及商业秘密、个人隐私吗？ is it a trade secret or personal privacy? */
  trade_secret_or_privacy?: boolean | null | undefined;
  /** 申请形式不符合规定吗？ is the request not in due form? */
  formal_defect?: boolean | null | undefined;
  /** 属于上级行政机关形成并已公开的信息吗？ did a superior agency make and publish it? */
  superior_published?: boolean | null | undefined;
}

/** 数量、频次明显超过合理范围 (unreasonable number or frequency): what `request.outcome.excessive` has to be told. What is left out and what is `null` is not known. */
export interface RequestOutcomeExcessiveFacts {
  /** 无法在规定的期限内答复吗？ can the reply not be given in time? */
  cannot_meet_term?: boolean | null | undefined;
  /** 申请的数量、频次明显超过合理范围吗？ do number or frequency of the requests clearly go beyond what is reasonable? */
  excessive?: boolean | null | undefined;
  /** 已要求申请人说明理由了吗？ has the applicant been asked for reasons? */
  reasons_asked?: boolean | null | undefined;
  /** 申请人的理由合理吗？ are the applicant's reasons sound? */
  reasons_sound?: boolean | null | undefined;
}

/** 答复文书 (letters of reply): what `request.outcome.letter` has to be told. What is left out and what is `null` is not known. */
export interface RequestOutcomeLetterFacts {
  /** 活动的性质 what it is in fact */
  activity?: "petition" | "complaint" | "report" | readonly ("petition" | "complaint" | "report")[] | boolean | null | undefined;
  /** 发文机关 the agency that writes */
  agency?: string | boolean | null | undefined;
  /** 此前答复的文号 number of the earlier reply */
  answered_number?: string | boolean | null | undefined;
  /** 此前答复之日 the day of the earlier reply */
  answered_on?: Day | boolean | null | undefined;
  /** 申请人的姓名或者名称 the applicant's name */
  applicant?: string | boolean | null | undefined;
  /** 要求说明理由之日 the day reasons were asked for */
  asked_on?: Day | boolean | null | undefined;
  /** 附件名称 titles of the attachments */
  attachments?: readonly (string)[] | boolean | null | undefined;
  /** 属于哪种情形？ which case is it? */
  case?: "provided" | "told_when" | "already_public" | "partial" | "withheld_secret" | "withheld_by_law" | "withheld_security" | "withheld_third_party" | "withheld_internal" | "withheld_process" | "withheld_enforcement" | "special_access" | "archived" | "archived_not_held" | "not_held" | "not_ours" | "needs_processing" | "still_unclear" | "not_a_request" | "repeated" | "publication" | "excessive" | "deferred" | "reissue" | "not_corrected" | "withdrawn" | "fee_unpaid" | "no_need" | null | undefined;
  /** 相应渠道 the proper way */
  channel?: string | boolean | null | undefined;
  /** 告知相应渠道吗？ is the proper way to be named? */
  channel_known?: boolean | null | undefined;
  /** 负责公开的行政机关 the agency that discloses it */
  competent_body?: string | boolean | null | undefined;
  /** 该机关的联系方式 how to reach that agency */
  competent_contact?: string | boolean | null | undefined;
  /** 能够确定负责公开的行政机关吗？ is the agency that discloses it known? */
  competent_known?: boolean | null | undefined;
  /** 补正期限 the day by which to correct */
  correct_by?: Day | boolean | null | undefined;
  /** 收到补正之日 the day the correction was received */
  corrected_on?: Day | boolean | null | undefined;
  /** 有管辖权的人民法院 the competent court */
  court?: string | boolean | null | undefined;
  /** 成文日期 the day it bears */
  date?: Day | boolean | null | undefined;
  /** 收到收费通知之日 the day the fee notice was received */
  fee_notice_received?: Day | boolean | null | undefined;
  /** 涉及的第三方权益 the third party's interest */
  interest?: "trade_secret" | "privacy" | "other" | readonly ("trade_secret" | "privacy" | "other")[] | boolean | null | undefined;
  /** 内部事务信息的类别 kind of internal affairs */
  internal_kind?: "personnel" | "logistics" | "workflow" | readonly ("personnel" | "logistics" | "workflow")[] | boolean | null | undefined;
  /** 法律、行政法规的名称和条款 the law or administrative regulation, and its article */
  law?: string | boolean | null | undefined;
  /** 延长后的答复期限届满之日 the last day of the extended term */
  new_due?: Day | boolean | null | undefined;
  /** 文号 document number */
  number?: string | boolean | null | undefined;
  /** 第三方不同意公开且有合理理由吗？ does the third party object with good reason? */
  objected?: boolean | null | undefined;
  /** 申请人是法人或者其他组织吗？ is the applicant a legal person or other organisation? */
  organisation?: boolean | null | undefined;
  /** 过程性信息的类别 kind of process record */
  process_kind?: "discussion" | "draft" | "consultation" | "instructions" | readonly ("discussion" | "draft" | "consultation" | "instructions")[] | boolean | null | undefined;
  /** 理由 the reason */
  reason?: string | boolean | null | undefined;
  /** 收到申请之日 the day the request was received */
  received?: Day | boolean | null | undefined;
  /** 行政复议机关 the reconsideration authority */
  reconsideration_authority?: string | boolean | null | undefined;
  /** 检索的范围和方式 where and how was searched */
  search?: string | boolean | null | undefined;
  /** 申请获取的信息 the information asked for */
  subject?: string | boolean | null | undefined;
  /** 告知补正之日 the day the correction notice was given */
  told_on?: Day | boolean | null | undefined;
  /** 获取的方式、途径 how and where to get it */
  way?: string | boolean | null | undefined;
  /** 获取的时间 when to get it */
  when?: string | boolean | null | undefined;
  /** 办理的机关、机构 the body to turn to */
  where?: string | boolean | null | undefined;
  /** 撤回之日 the day of withdrawal */
  withdrawn_on?: Day | boolean | null | undefined;
  /** 不予公开的内容依据的是第十四条、第十五条或者第十六条吗？ is the part withheld under article 14, 15 or 16? */
  withheld_14_16?: boolean | null | undefined;
  /** 不予公开的内容 what is withheld */
  withheld_part?: string | boolean | null | undefined;
  /** 不予公开的内容依据的条款 the article under which it is withheld */
  withheld_under?: "14" | "15" | "16_1" | "16_2" | readonly ("14" | "15" | "16_1" | "16_2")[] | boolean | null | undefined;
}

/** 自身特殊需要 (own special need): what `request.outcome.need` has to be told. What is left out and what is `null` is not known. */
export interface RequestOutcomeNeedFacts {
  /** 申请与自身生产、生活、科研等特殊需要无关吗？ has the request nothing to do with the applicant's own production, life or research? */
  no_own_need?: boolean | null | undefined;
}

/** 信息不存在 (not held): what `request.outcome.not_held` has to be told. What is left out and what is `null` is not known. */
export interface RequestOutcomeNotHeldFacts {
  /** 经检索没有所申请的信息吗？ did a search find no such information? */
  not_found?: boolean | null | undefined;
}

/** 不属于本机关负责公开 (for another body): what `request.outcome.other_body` has to be told. What is left out and what is `null` is not known. */
export interface RequestOutcomeOtherBodyFacts {
  /** 所申请的信息不属于本机关负责公开吗？ is it for another body to disclose? */
  other_body?: boolean | null | undefined;
  /** 所申请的信息已经移交国家档案馆了吗？ has the information been moved to a state archive? */
  archived?: boolean | null | undefined;
}

/** 区分处理 (separation): what `request.outcome.partial` has to be told. What is left out and what is `null` is not known. */
export interface RequestOutcomePartialFacts {
  /** 含有不应当公开或者不属于政府信息的内容，但能够作区分处理吗？ does it hold matter that must not be opened or is no government information, but can be separated? */
  separable?: boolean | null | undefined;
}

/** 信访、投诉、举报 (petition, complaint, report): what `request.outcome.petition` has to be told. What is left out and what is `null` is not known. */
export interface RequestOutcomePetitionFacts {
  /** 申请人是以申请的形式进行信访、投诉、举报等活动吗？ does the request in fact petition, complain or report somebody? */
  petition?: boolean | null | undefined;
}

/** 需要加工、分析 (needs processing): what `request.outcome.processing` has to be told. What is left out and what is `null` is not known. */
export interface RequestOutcomeProcessingFacts {
  /** 需要对现有信息进行加工、分析吗？ would existing information have to be processed or analysed? */
  needs_processing?: boolean | null | undefined;
  /** 含有不应当公开或者不属于政府信息的内容，但能够作区分处理吗？ does it hold matter that must not be opened or is no government information, but can be separated? */
  separable?: boolean | null | undefined;
}

/** 公开出版物 (publications): what `request.outcome.publication` has to be told. What is left out and what is `null` is not known. */
export interface RequestOutcomePublicationFacts {
  /** 要求提供的是政府公报、报刊、书籍等公开出版物吗？ is a publication asked for, such as the gazette, a newspaper or a book? */
  publication?: boolean | null | undefined;
}

/** 已经主动公开 (already published): what `request.outcome.published` has to be told. What is left out and what is `null` is not known. */
export interface RequestOutcomePublishedFacts {
  /** 所申请的信息已经主动公开了吗？ is the information already published? */
  published?: boolean | null | undefined;
}

/** 确认或者重新出具 (confirming or issuing again): what `request.outcome.reissue` has to be told. What is left out and what is `null` is not known. */
export interface RequestOutcomeReissueFacts {
  /** 要求的是确认或者重新出具申请人已经获取的信息吗？ is the agency asked to confirm or issue again what the applicant has already got? */
  reissue?: boolean | null | undefined;
}

/** 重复申请 (repeated request): what `request.outcome.repeated` has to be told. What is left out and what is `null` is not known. */
export interface RequestOutcomeRepeatedFacts {
  /** 申请人就相同信息的申请已经答复过了吗？ has this applicant had a reply on the same information before? */
  repeated?: boolean | null | undefined;
}

/** 登记资料等另有规定 (registry material): what `request.outcome.special_access` has to be told. What is left out and what is `null` is not known. */
export interface RequestOutcomeSpecialAccessFacts {
  /** 所申请的信息已经移交国家档案馆了吗？ has the information been moved to a state archive? */
  archived?: boolean | null | undefined;
  /** 已移交国家档案馆的，年度报告计入“本机关不掌握相关政府信息” what was moved to a state archive is counted in the annual report as not held by the agency */
  archived_as_not_held?: boolean | null | undefined;
  /** 是提前交档案馆保管、移交期限尚未届满吗？ was it handed over early, and is the term for the transfer still running? */
  handed_early?: boolean | null | undefined;
  /** 属于工商、不动产登记资料等，有关法律、行政法规对获取有特别规定吗？ is it registry material and the like, for which a law or administrative regulation has its own rules of access? */
  special_access?: boolean | null | undefined;
}

/** 申请内容不明确 (unclear request): what `request.outcome.supplement` has to be told. What is left out and what is `null` is not known. */
export interface RequestOutcomeSupplementFacts {
  /** 申请人无正当理由逾期不补正吗？ has the time for the correction passed without good reason? */
  supplement_overdue?: boolean | null | undefined;
  /** 已一次性告知申请人补正了吗？ has the applicant been told, once, what to correct? */
  supplement_told?: boolean | null | undefined;
  /** 申请人已经补正了吗？ has the applicant corrected the request? */
  supplemented?: boolean | null | undefined;
  /** 申请内容不明确吗？ is it unclear what is asked for? */
  unclear?: boolean | null | undefined;
}

/** 逾期未缴费 (fee not paid): what `request.outcome.unpaid` has to be told. What is left out and what is `null` is not known. */
export interface RequestOutcomeUnpaidFacts {
  /** 申请人逾期未按收费通知缴纳信息处理费吗？ has the time for paying the fee asked for passed without payment? */
  fee_unpaid?: boolean | null | undefined;
}

/** 撤回申请 (request withdrawn): what `request.outcome.withdrawn` has to be told. What is left out and what is `null` is not known. */
export interface RequestOutcomeWithdrawnFacts {
  /** 申请人撤回申请了吗？ has the applicant withdrawn the request? */
  withdrawn?: boolean | null | undefined;
}

/** 不予公开 (withheld): what `request.outcome.withheld` has to be told. What is left out and what is `null` is not known. */
export interface RequestOutcomeWithheldFacts {
  /** 公开后可能危及国家安全、公共安全、经济安全、社会稳定吗？ may disclosure endanger national, public or economic security or social stability? */
  endangers_security?: boolean | null | undefined;
  /** 不公开会对公共利益造成重大影响吗？ would non-disclosure gravely affect the public interest? */
  public_interest_grave?: boolean | null | undefined;
  /** 权利人同意公开吗？ does the right holder consent? */
  right_holder_consents?: boolean | null | undefined;
  /** 依法确定为国家秘密吗？ is it lawfully classified as a state secret? */
  state_secret?: boolean | null | undefined;
  /** 涉及商业秘密、个人隐私吗？ is it a trade secret or personal privacy? */
  trade_secret_or_privacy?: boolean | null | undefined;
}

/** 不予公开（第十四条） (withheld under article 14): what `request.outcome.withheld_absolute` has to be told. What is left out and what is `null` is not known. */
export interface RequestOutcomeWithheldAbsoluteFacts {
  /** 公开后可能危及国家安全、公共安全、经济安全、社会稳定吗？ may disclosure endanger national, public or economic security or social stability? */
  endangers_security?: boolean | null | undefined;
  /** 法律、行政法规禁止公开吗？ does a law or administrative regulation forbid disclosure? */
  forbidden_by_law?: boolean | null | undefined;
  /** 依法确定为国家秘密吗？ is it lawfully classified as a state secret? */
  state_secret?: boolean | null | undefined;
}

/** 不予公开（第十六条第一款） (withheld under article 16, paragraph 1): what `request.outcome.withheld_internal` has to be told. What is left out and what is `null` is not known. */
export interface RequestOutcomeWithheldInternalFacts {
  /** 本机关决定不予公开吗？ does the agency decide to withhold it? */
  decides_to_withhold?: boolean | null | undefined;
  /** 属于人事管理、后勤管理、内部工作流程等内部事务信息吗？ is it about internal affairs: personnel, logistics, internal workflow? */
  internal_affairs?: boolean | null | undefined;
}

/** 不予公开（第十六条第二款） (withheld under article 16, paragraph 2): what `request.outcome.withheld_process` has to be told. What is left out and what is `null` is not known. */
export interface RequestOutcomeWithheldProcessFacts {
  /** 本机关决定不予公开吗？ does the agency decide to withhold it? */
  decides_to_withhold?: boolean | null | undefined;
  /** 属于行政执法案卷信息吗？ is it from an enforcement case file? */
  enforcement_file?: boolean | null | undefined;
  /** 法律、法规、规章规定应当公开吗？ does a law, regulation or rule require disclosure? */
  opening_required?: boolean | null | undefined;
  /** 属于讨论记录、过程稿、磋商信函、请示报告等过程性信息吗？ is it a record of process: discussion record, draft, consultation letter, request for instructions? */
  process_record?: boolean | null | undefined;
}

/** 不予公开（第十五条） (withheld under article 15): what `request.outcome.withheld_third_party` has to be told. What is left out and what is `null` is not known. */
export interface RequestOutcomeWithheldThirdPartyFacts {
  /** 不公开会对公共利益造成重大影响吗？ would non-disclosure gravely affect the public interest? */
  public_interest_grave?: boolean | null | undefined;
  /** 第三方同意公开吗？ does the third party consent? */
  third_party_consents?: boolean | null | undefined;
  /** 涉及商业秘密、个人隐私等，公开会损害第三方合法权益吗？ would disclosure harm a third party's lawful interests: trade secret, privacy and the like? */
  third_party_harm?: boolean | null | undefined;
}

/** 查询自身信息 (information on oneself): what `request.own_information` has to be told. What is left out and what is `null` is not known. */
export interface RequestOwnInformationFacts {
  /** 有效身份证件或者证明文件 a valid identity document or certificate */
  identity?: boolean | null | undefined;
  /** 书面申请 a request in writing */
  in_writing?: boolean | null | undefined;
}

/** 自身信息更正 (correction of one's own record): what `request.own_record` has to be told. What is left out and what is `null` is not known. */
export interface RequestOwnRecordFacts {
  /** 记录与申请人自身相关吗？ is the record about the applicant? */
  about_self?: boolean | null | undefined;
  /** 本机关有权更正吗？ may this agency correct it? */
  competent?: boolean | null | undefined;
  /** 审核属实吗？ does the review bear it out? */
  found_true?: boolean | null | undefined;
  /** 申请人有证据证明记录不准确吗？ does the applicant have evidence that the record is wrong? */
  has_evidence?: boolean | null | undefined;
  /** 本机关转送有权更正的机关处理吗？ does the agency pass it on to the one that may? */
  passes_on?: boolean | null | undefined;
  /** 记录不准确、不完整、不适时或者不相关吗？ is the record inaccurate, incomplete, out of date or beside the point? */
  inaccurate?: boolean | null | undefined;
}

/** 收到申请之日 (day of receipt): what `request.received_on` has to be told. What is left out and what is `null` is not known. */
export interface RequestReceivedOnFacts {
  /** 系统何日接收？ on which day did the system take it in? */
  arrived?: Day | null | undefined;
  /** 以何种渠道提交？ through which channel was it sent? */
  channel?: "in_person" | "signed_for" | "ordinary_post" | "internet" | "email" | "fax" | "passed_on" | null | undefined;
  /** 何日与申请人确认？ on which day was it confirmed with the applicant? */
  confirmed?: Day | null | undefined;
  /** 公布的电子邮箱 to the published e-mail address */
  email?: boolean | null | undefined;
  /** 政府信息公开工作机构的传真 by fax to the disclosure office */
  fax?: boolean | null | undefined;
  /** 当面提交 handed in */
  in_person?: boolean | null | undefined;
  /** 互联网渠道 over the internet */
  internet?: boolean | null | undefined;
  /** 平常信函等无需签收的邮寄 by ordinary post, not signed for */
  ordinary_post?: boolean | null | undefined;
  /** 其他机关收到后转来 passed on by another agency that had taken it in */
  passed_on?: boolean | null | undefined;
  /** 其他机关转来的，以转到本机关之日为收到申请之日 what another agency took in counts as received on the day it reached this one */
  passing_on_starts?: boolean | null | undefined;
  /** 何日恢复联络？ on which day was contact restored? */
  restored?: Day | null | undefined;
  /** 何日签收？ on which day was it signed for? */
  signed?: Day | null | undefined;
  /** 邮寄，须签收 by post that is signed for */
  signed_for?: boolean | null | undefined;
  /** 何日提交？ on which day was it handed in? */
  submitted?: Day | null | undefined;
  /** 系统未作例外说明的，其自动回执即为双方确认 the system's own receipt, where it says nothing else, is the confirmation by both sides */
  system_receipt_confirms?: boolean | null | undefined;
  /** 何日转到本机关？ on which day did it reach this agency? */
  taken_over?: Day | null | undefined;
  /** 申请人未留电话或者无法联系 the applicant left no telephone number or cannot be reached */
  unreachable?: boolean | null | undefined;
  /** 行政机关对该渠道的收到时间有规定 the agency has laid down when a request through this channel is received */
  day_set?: boolean | null | undefined;
  /** 按行政机关的规定为何日？ which day is it by what the agency has laid down? */
  laid_down?: Day | null | undefined;
  /** 寄送至政府信息公开工作机构以外的机构或个人吗？ was it sent to another office or person? */
  sent_elsewhere?: boolean | null | undefined;
}

/** 救济途径告知 (notice of remedies): what `request.remedy` has to be told. What is left out and what is `null` is not known. */
export interface RequestRemedyFacts {
  /** 对复议决定不服的起诉期限（15日） the time limit for suing after reconsideration (15 days) */
  after_reconsideration?: boolean | null | undefined;
  /** 有管辖权的人民法院 the competent court */
  court?: boolean | null | undefined;
  /** 直接提起行政诉讼的期限（6个月） the time limit for suing directly (6 months) */
  litigation?: boolean | null | undefined;
  /** 申请行政复议的权利和期限（60日） the right to reconsideration and its time limit (60 days) */
  reconsideration?: boolean | null | undefined;
  /** 行政复议机关 the reconsideration authority */
  reconsideration_authority?: boolean | null | undefined;
  /** 应当先申请行政复议 that reconsideration comes first */
  reconsideration_first?: boolean | null | undefined;
  /** 是依据条例第十四条、第十五条、第十六条不予公开吗？ is it a refusal under articles 14, 15 or 16? */
  withheld_14_16?: boolean | null | undefined;
}

/** 行政复议申请审查期限 (time limit for examining a reconsideration application): what `request.remedy.acceptance` has to be told. What is left out and what is `null` is not known. */
export interface RequestRemedyAcceptanceFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 复议机关收到行政复议申请之日是何时？ when was the day the reconsideration authority receives the application? */
  start?: Day | null | undefined;
}

/** 复议后提起行政诉讼期限 (time limit for suing after reconsideration): what `request.remedy.after_reconsideration` has to be told. What is left out and what is `null` is not known. */
export interface RequestRemedyAfterReconsiderationFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 收到复议决定书之日是何时？ when was the day the reconsideration decision is received? */
  start?: Day | null | undefined;
}

/** 行政复议申请人补正期限 (time limit for the applicant's correction in reconsideration): what `request.remedy.correction` has to be told. What is left out and what is `null` is not known. */
export interface RequestRemedyCorrectionFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 申请人收到补正通知之日是何时？ when was the day the applicant receives the correction notice? */
  start?: Day | null | undefined;
}

/** 行政复议补正通知期限 (time limit for the correction notice in reconsideration): what `request.remedy.correction_notice` has to be told. What is left out and what is `null` is not known. */
export interface RequestRemedyCorrectionNoticeFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 复议机关收到行政复议申请之日是何时？ when was the day the reconsideration authority receives the application? */
  start?: Day | null | undefined;
}

/** 行政复议决定期限 (time limit for the reconsideration decision): what `request.remedy.decision` has to be told. What is left out and what is `null` is not known. */
export interface RequestRemedyDecisionFacts {
  /** 属于哪种情形？ which case is it? */
  case?: "simplified" | "ordinary" | null | undefined;
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 延长了多少？没有则为 0 by how much was it extended? 0 if it was not */
  extended_by?: number | null | undefined;
  /** 受理行政复议申请之日是何时？ when was the day the reconsideration application is accepted? */
  start?: Day | null | undefined;
}

/** 直接提起行政诉讼期限 (time limit for suing directly): what `request.remedy.litigation` has to be told. What is left out and what is `null` is not known. */
export interface RequestRemedyLitigationFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 知道或者应当知道作出行政行为之日是何时？ when was the day the applicant knew or should have known that the decision was made? */
  start?: Day | null | undefined;
}

/** 文书过时用语检查 (outdated wording of a letter): what `request.remedy.outdated` has to be told. What is left out and what is `null` is not known. */
export interface RequestRemedyOutdatedFacts {
  /** 文书全文是什么？ what is the full text of the letter? */
  text?: string | null | undefined;
}

/** 申请行政复议期限 (time limit for applying for reconsideration): what `request.remedy.reconsideration` has to be told. What is left out and what is `null` is not known. */
export interface RequestRemedyReconsiderationFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 知道或者应当知道该行政行为之日是何时？ when was the day the applicant knew or should have known of the decision? */
  start?: Day | null | undefined;
}

/** 政府信息公开案件的受理 (whether a court accepts the case): what `request.remedy.suit` has to be told. What is left out and what is `null` is not known. */
export interface RequestRemedySuitFacts {
  /** 是否已向行政机关申请获取？ has it been asked for? */
  applied?: boolean | null | undefined;
  /** 公开是否侵犯其商业秘密、个人隐私等合法权益？ does disclosure infringe trade secrets, privacy or other rights? */
  infringes_rights?: boolean | null | undefined;
  /** 提供的信息是否不符合申请内容？ is what was given not what was asked for? */
  not_as_asked?: boolean | null | undefined;
  /** 是否被告知无法提供或者不予处理？ was it told that it cannot be given or is not handled? */
  not_available_or_not_handled?: boolean | null | undefined;
  /** 是否认为行政机关不依法主动公开？ is it that the agency does not disclose proactively? */
  not_disclosed_proactively?: boolean | null | undefined;
  /** 公开工作中的其他行为是否侵犯其合法权益？ does other conduct in disclosure infringe rights? */
  other_conduct?: boolean | null | undefined;
  /** 行政复议机关是否已作出决定？ has reconsideration decided? */
  reconsidered?: boolean | null | undefined;
  /** 是依据条例第十四条、第十五条、第十六条不予公开吗？ is it a refusal under articles 14, 15 or 16? */
  withheld_14_16?: boolean | null | undefined;
}

/** 救济途径的告知文字 (wording on remedies): what `request.remedy.text` has to be told. What is left out and what is `null` is not known. */
export interface RequestRemedyTextFacts {
  /** 属于哪种情形？ which case is it? */
  case?: "refusal" | "other" | null | undefined;
  /** 有管辖权的人民法院 the competent court */
  court?: string | boolean | null | undefined;
  /** 行政复议机关 the reconsideration authority */
  reconsideration_authority?: string | boolean | null | undefined;
}

/** 答复期限 (time limit for the reply): what `request.reply` has to be told. What is left out and what is `null` is not known. */
export interface RequestReplyFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 延长了多少？没有则为 0 by how much was it extended? 0 if it was not */
  extended_by?: number | null | undefined;
  /** 期间何时中止？没有则为空列表 when did the clock stand still? an empty list if never */
  pauses?: readonly ({ cause?: "third_party" | "other_agency" | "force_majeure" | null | undefined; from?: Day | null | undefined; to?: Day | null | undefined })[] | null | undefined;
  /** 收到申请之日是何时？ when was the day the request is received? */
  start?: Day | null | undefined;
}

/** 处理决定的送达时点 (date on which a reply counts as given): what `request.served` has to be told. What is left out and what is `null` is not known. */
export interface RequestServedFacts {
  /** 属于哪种情形？ which case is it? */
  case?: "post" | "direct" | null | undefined;
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 延长了多少？没有则为 0 by how much was it extended? 0 if it was not */
  extended_by?: number | null | undefined;
  /** 期间何时中止？没有则为空列表 when did the clock stand still? an empty list if never */
  pauses?: readonly ({ cause?: "third_party" | "other_agency" | "third_party" | "other_agency" | "force_majeure" | "force_majeure" | null | undefined; from?: Day | null | undefined; to?: Day | null | undefined })[] | null | undefined;
  /** 收到申请之日是何时？ when was the day the request is received? */
  start?: Day | null | undefined;
}

/** 申请办理流程 (course of a request): what `request.state` has to be told. What is left out and what is `null` is not known. */
export interface RequestStateFacts {
  /** 征求意见的哪些日子不计？ which days of a consultation do not count? */
  consultation_days?: "after_sending" | "from_sending" | "between" | "until_answer" | null | undefined;
  /** 该申请有哪些事件，各在何日？ what happened to the request, and on which days? */
  events?: readonly (LedgerEvent)[] | null | undefined;
  /** 有哪些补记的事件？ which events are entered late? */
  insert?: readonly (LedgerEvent)[] | null | undefined;
  /** 休息日收到的如何起算？ what becomes of a start on a rest day? */
  receipt_on_rest_day?: "keep" | "next_workday" | null | undefined;
}

/** 补正告知期限 (time limit for the correction notice): what `request.supplement_notice` has to be told. What is left out and what is `null` is not known. */
export interface RequestSupplementNoticeFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 收到申请之日是何时？ when was the day the request is received? */
  start?: Day | null | undefined;
}

/** 补正告知书 (correction notice): what `request.supplement_notice.letter` has to be told. What is left out and what is `null` is not known. */
export interface RequestSupplementNoticeLetterFacts {
  /** 发文机关 the agency that writes */
  agency?: string | boolean | null | undefined;
  /** 申请人的姓名或者名称 the applicant's name */
  applicant?: string | boolean | null | undefined;
  /** 联系人和联系电话 whom to reach, and how */
  contact?: string | boolean | null | undefined;
  /** 补正期限 the day by which to correct */
  correct_by?: Day | boolean | null | undefined;
  /** 需要补正的事项 what to correct */
  corrections?: readonly (string)[] | boolean | null | undefined;
  /** 成文日期 the day it bears */
  date?: Day | boolean | null | undefined;
  /** 指导和释明 guidance and explanation */
  guidance?: string | boolean | null | undefined;
  /** 文号 document number */
  number?: string | boolean | null | undefined;
  /** 申请人是法人或者其他组织吗？ is the applicant a legal person or other organisation? */
  organisation?: boolean | null | undefined;
  /** 收到申请之日 the day the request was received */
  received?: Day | boolean | null | undefined;
  /** 申请获取的信息 the information asked for */
  subject?: string | boolean | null | undefined;
}

/** 第三方提出意见期限 (time limit for a third party's opinion): what `request.third_party` has to be told. What is left out and what is `null` is not known. */
export interface RequestThirdPartyFacts {
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 第三方收到征求意见书之日是何时？ when was the day the third party receives the letter of consultation? */
  start?: Day | null | undefined;
}

/** 第三方意见征求书 (letter to a third party): what `request.third_party.letter` has to be told. What is left out and what is `null` is not known. */
export interface RequestThirdPartyLetterFacts {
  /** 发文机关 the agency that writes */
  agency?: string | boolean | null | undefined;
  /** 联系人和联系电话 whom to reach, and how */
  contact?: string | boolean | null | undefined;
  /** 成文日期 the day it bears */
  date?: Day | boolean | null | undefined;
  /** 涉及的第三方权益 the third party's interest */
  interest?: "trade_secret" | "privacy" | "other" | readonly ("trade_secret" | "privacy" | "other")[] | boolean | null | undefined;
  /** 文号 document number */
  number?: string | boolean | null | undefined;
  /** 收到申请之日 the day the request was received */
  received?: Day | boolean | null | undefined;
  /** 申请获取的信息 the information asked for */
  subject?: string | boolean | null | undefined;
  /** 第三方的姓名或者名称 the third party's name */
  third_party?: string | boolean | null | undefined;
  /** 第三方是法人或者其他组织吗？ is the third party a legal person or other organisation? */
  third_party_organisation?: boolean | null | undefined;
}

/** 决定公开告知第三方 (telling a third party of disclosure): what `request.third_party.told` has to be told. What is left out and what is `null` is not known. */
export interface RequestThirdPartyToldFacts {
  /** 发文机关 the agency that writes */
  agency?: string | boolean | null | undefined;
  /** 有管辖权的人民法院 the competent court */
  court?: string | boolean | null | undefined;
  /** 成文日期 the day it bears */
  date?: Day | boolean | null | undefined;
  /** 涉及的第三方权益 the third party's interest */
  interest?: "trade_secret" | "privacy" | "other" | readonly ("trade_secret" | "privacy" | "other")[] | boolean | null | undefined;
  /** 文号 document number */
  number?: string | boolean | null | undefined;
  /** 理由 the reason */
  reason?: string | boolean | null | undefined;
  /** 行政复议机关 the reconsideration authority */
  reconsideration_authority?: string | boolean | null | undefined;
  /** 申请获取的信息 the information asked for */
  subject?: string | boolean | null | undefined;
  /** 第三方的姓名或者名称 the third party's name */
  third_party?: string | boolean | null | undefined;
  /** 第三方是法人或者其他组织吗？ is the third party a legal person or other organisation? */
  third_party_organisation?: boolean | null | undefined;
  /** 获取的方式、途径 how and where to get it */
  way?: string | boolean | null | undefined;
}

/** 公开前筛查 (screening before disclosure): what `screen` has to be told. What is left out and what is `null` is not known. */
export interface ScreenFacts {
  /** 是否有门牌级地址？ does it hold an address down to the door? */
  address?: boolean | null | undefined;
  /** 是否有银行卡号？ does it hold a bank card number? */
  bank_card?: boolean | null | undefined;
  /** 是否有出生日期？ does it hold a date of birth? */
  birth_date?: boolean | null | undefined;
  /** 是否有统一社会信用代码？ does it hold a unified social credit code? */
  credit_code?: boolean | null | undefined;
  /** 段落是否重复？ does a paragraph stand twice? */
  doubled_paragraph?: boolean | null | undefined;
  /** 是否有电子邮箱？ does it hold an e-mail address? */
  email?: boolean | null | undefined;
  /** 是否有港澳居民身份证号码？ does it hold an identity card number of Hong Kong or Macao? */
  hong_kong_macao_id?: boolean | null | undefined;
  /** 是否有“内部资料”等标志？ does it bear a mark of internal material? */
  internal_material?: boolean | null | undefined;
  /** 是否有固定电话号码？ does it hold a fixed-line phone number? */
  landline?: boolean | null | undefined;
  /** 是否有机动车号牌？ does it hold a licence plate? */
  licence_plate?: boolean | null | undefined;
  /** 是否标注“此件依申请公开”？ is it marked “此件依申请公开”? */
  marking_on_request?: boolean | null | undefined;
  /** 是否标注“此件公开发布”？ is it marked “此件公开发布”? */
  marking_open?: boolean | null | undefined;
  /** 是否标注部分公开？ is it marked as open in part? */
  marking_partial?: boolean | null | undefined;
  /** 是否标注“此件不公开”？ is it marked “此件不公开”? */
  marking_withheld?: boolean | null | undefined;
  /** 如何遮盖个人信息？ how is personal information to be covered? */
  mask?: "partial" | "full" | "kind" | null | undefined;
  /** 是否有微信号、QQ号？ does it hold an account of WeChat or QQ? */
  messenger_account?: boolean | null | undefined;
  /** 是否有军警证件号码？ does it hold the number of a military or police card? */
  military_id?: boolean | null | undefined;
  /** 是否简繁混用？ are simplified and traditional characters mixed? */
  mixed_script?: boolean | null | undefined;
  /** 是否有手机号码？ does it hold a mobile phone number? */
  mobile?: boolean | null | undefined;
  /** 是否有姓名？ does it hold a personal name? */
  name?: boolean | null | undefined;
  /** 序号是否有缺漏？ is there a gap in a numbering? */
  numbering_gap?: boolean | null | undefined;
  /** 序号是否有重复？ does a number stand twice? */
  numbering_repeat?: boolean | null | undefined;
  /** 是否有护照号码？ does it hold a passport number? */
  passport?: boolean | null | undefined;
  /** 适用哪些允许公开的情形？ which permissions apply? */
  permits?: readonly ("body_contact" | "double_publicity" | "duty_contacts" | "duty_names")[] | null | undefined;
  /** 是否有替换字符？ is there a replacement character? */
  replacement_character?: boolean | null | undefined;
  /** 是否有居民身份证号码？ does it hold a resident identity number? */
  resident_id?: boolean | null | undefined;
  /** 是否有15位居民身份证号码？ does it hold a resident identity number of 15 digits? */
  resident_id_15?: boolean | null | undefined;
  /** 是否有国家秘密标志？ does it bear a mark of state secrecy? */
  secrecy_mark?: boolean | null | undefined;
  /** 是否有网页残留文字？ is there stray web text? */
  stray_web_text?: boolean | null | undefined;
  /** 是否有台湾居民身份证号码？ does it hold an identity number of Taiwan? */
  taiwan_id?: boolean | null | undefined;
  /** 待筛查的文本？ the text to be screened? */
  text?: string | null | undefined;
  /** 是否拟公开发布？ is it to be published? */
  to_publish?: boolean | null | undefined;
  /** 是否有港澳台居民证件号码？ does it hold the number of a permit of a Hong Kong, Macao or Taiwan resident? */
  travel_permit?: boolean | null | undefined;
  /** 括号、引号是否不成对？ is a bracket or quotation mark without its partner? */
  unbalanced_bracket?: boolean | null | undefined;
  /** 是否有工作秘密标志？ does it bear a mark of a work secret? */
  work_secret?: boolean | null | undefined;
}

/** 统一社会信用代码筛查 (screening for social credit codes): what `screen.business` has to be told. What is left out and what is `null` is not known. */
export interface ScreenBusinessFacts {
  /** 是否有统一社会信用代码？ does it hold a unified social credit code? */
  credit_code?: boolean | null | undefined;
  /** 如何遮盖个人信息？ how is personal information to be covered? */
  mask?: "partial" | "full" | "kind" | null | undefined;
  /** 适用哪些允许公开的情形？ which permissions apply? */
  permits?: readonly ("body_contact" | "duty_contacts" | "duty_names" | "double_publicity")[] | null | undefined;
  /** 待筛查的文本？ the text to be screened? */
  text?: string | null | undefined;
}

/** 文本规范筛查 (screening of the form of a text): what `screen.form` has to be told. What is left out and what is `null` is not known. */
export interface ScreenFormFacts {
  /** 段落是否重复？ does a paragraph stand twice? */
  doubled_paragraph?: boolean | null | undefined;
  /** 如何遮盖个人信息？ how is personal information to be covered? */
  mask?: "partial" | "full" | "kind" | null | undefined;
  /** 是否简繁混用？ are simplified and traditional characters mixed? */
  mixed_script?: boolean | null | undefined;
  /** 序号是否有缺漏？ is there a gap in a numbering? */
  numbering_gap?: boolean | null | undefined;
  /** 序号是否有重复？ does a number stand twice? */
  numbering_repeat?: boolean | null | undefined;
  /** 适用哪些允许公开的情形？ which permissions apply? */
  permits?: readonly ("body_contact" | "duty_contacts" | "duty_names" | "double_publicity")[] | null | undefined;
  /** 是否有替换字符？ is there a replacement character? */
  replacement_character?: boolean | null | undefined;
  /** 是否有网页残留文字？ is there stray web text? */
  stray_web_text?: boolean | null | undefined;
  /** 待筛查的文本？ the text to be screened? */
  text?: string | null | undefined;
  /** 括号、引号是否不成对？ is a bracket or quotation mark without its partner? */
  unbalanced_bracket?: boolean | null | undefined;
}

/** 标注冲突筛查 (screening for conflicting markings): what `screen.marking_conflict` has to be told. What is left out and what is `null` is not known. */
export interface ScreenMarkingConflictFacts {
  /** 是否标注“此件依申请公开”？ is it marked “此件依申请公开”? */
  marking_on_request?: boolean | null | undefined;
  /** 是否标注“此件公开发布”？ is it marked “此件公开发布”? */
  marking_open?: boolean | null | undefined;
  /** 是否标注部分公开？ is it marked as open in part? */
  marking_partial?: boolean | null | undefined;
  /** 是否标注“此件不公开”？ is it marked “此件不公开”? */
  marking_withheld?: boolean | null | undefined;
  /** 如何遮盖个人信息？ how is personal information to be covered? */
  mask?: "partial" | "full" | "kind" | null | undefined;
  /** 适用哪些允许公开的情形？ which permissions apply? */
  permits?: readonly ("body_contact" | "duty_contacts" | "duty_names" | "double_publicity")[] | null | undefined;
  /** 待筛查的文本？ the text to be screened? */
  text?: string | null | undefined;
  /** 是否拟公开发布？ is it to be published? */
  to_publish?: boolean | null | undefined;
}

/** 个人信息筛查 (screening for personal data): what `screen.personal` has to be told. What is left out and what is `null` is not known. */
export interface ScreenPersonalFacts {
  /** 是否有门牌级地址？ does it hold an address down to the door? */
  address?: boolean | null | undefined;
  /** 是否有银行卡号？ does it hold a bank card number? */
  bank_card?: boolean | null | undefined;
  /** 是否有出生日期？ does it hold a date of birth? */
  birth_date?: boolean | null | undefined;
  /** 是否有电子邮箱？ does it hold an e-mail address? */
  email?: boolean | null | undefined;
  /** 是否有港澳居民身份证号码？ does it hold an identity card number of Hong Kong or Macao? */
  hong_kong_macao_id?: boolean | null | undefined;
  /** 是否有固定电话号码？ does it hold a fixed-line phone number? */
  landline?: boolean | null | undefined;
  /** 是否有机动车号牌？ does it hold a licence plate? */
  licence_plate?: boolean | null | undefined;
  /** 如何遮盖个人信息？ how is personal information to be covered? */
  mask?: "partial" | "full" | "kind" | null | undefined;
  /** 是否有微信号、QQ号？ does it hold an account of WeChat or QQ? */
  messenger_account?: boolean | null | undefined;
  /** 是否有军警证件号码？ does it hold the number of a military or police card? */
  military_id?: boolean | null | undefined;
  /** 是否有手机号码？ does it hold a mobile phone number? */
  mobile?: boolean | null | undefined;
  /** 是否有姓名？ does it hold a personal name? */
  name?: boolean | null | undefined;
  /** 是否有护照号码？ does it hold a passport number? */
  passport?: boolean | null | undefined;
  /** 适用哪些允许公开的情形？ which permissions apply? */
  permits?: readonly ("body_contact" | "double_publicity" | "duty_contacts" | "duty_names")[] | null | undefined;
  /** 是否有居民身份证号码？ does it hold a resident identity number? */
  resident_id?: boolean | null | undefined;
  /** 是否有15位居民身份证号码？ does it hold a resident identity number of 15 digits? */
  resident_id_15?: boolean | null | undefined;
  /** 是否有台湾居民身份证号码？ does it hold an identity number of Taiwan? */
  taiwan_id?: boolean | null | undefined;
  /** 待筛查的文本？ the text to be screened? */
  text?: string | null | undefined;
  /** 是否有港澳台居民证件号码？ does it hold the number of a permit of a Hong Kong, Macao or Taiwan resident? */
  travel_permit?: boolean | null | undefined;
}

/** 密级标志筛查 (screening for secrecy marks): what `screen.secrecy_mark` has to be told. What is left out and what is `null` is not known. */
export interface ScreenSecrecyMarkFacts {
  /** 是否有“内部资料”等标志？ does it bear a mark of internal material? */
  internal_material?: boolean | null | undefined;
  /** 如何遮盖个人信息？ how is personal information to be covered? */
  mask?: "partial" | "full" | "kind" | null | undefined;
  /** 适用哪些允许公开的情形？ which permissions apply? */
  permits?: readonly ("body_contact" | "double_publicity" | "duty_contacts" | "duty_names")[] | null | undefined;
  /** 是否有国家秘密标志？ does it bear a mark of state secrecy? */
  secrecy_mark?: boolean | null | undefined;
  /** 待筛查的文本？ the text to be screened? */
  text?: string | null | undefined;
  /** 是否有工作秘密标志？ does it bear a mark of a work secret? */
  work_secret?: boolean | null | undefined;
}

/** 保密期限的最长期限 (longest period of secrecy): what `screen.secrecy_mark.period` has to be told. What is left out and what is `null` is not known. */
export interface ScreenSecrecyMarkPeriodFacts {
  /** 属于哪种情形？ which case is it? */
  case?: "top_secret" | "confidential" | "secret" | null | undefined;
  /** 何时办结？未办结则不写 when was it done? leave it out if it is not */
  done?: Day | null | undefined;
  /** 定密之日是何时？ when was the day the matter is made a secret? */
  start?: Day | null | undefined;
}

/** 网站迁移整合 (moving of websites): what `site.migrate` has to be told. What is left out and what is `null` is not known. */
export interface SiteMigrateFacts {
  /** 部门网站是否有财力保障？ has it funds? */
  funds?: boolean | null | undefined;
  /** 部门网站是否有技术支撑？ has the department's site technical support? */
  technical_support?: boolean | null | undefined;
  /** 是否为乡镇或者部门的网站？ is it the site of a township or department? */
  township_or_department?: boolean | null | undefined;
}

/** 整合到门户网站的功能 (functions moved to the portal): what `site.migrate.functions` has to be told. What is left out and what is `null` is not known. */
export interface SiteMigrateFunctionsFacts {
  /** 互动 interaction */
  interaction?: boolean | null | undefined;
  /** 解读 interpretation */
  interpretation?: boolean | null | undefined;
  /** 信息发布 release */
  release?: boolean | null | undefined;
  /** 回应 response */
  response?: boolean | null | undefined;
  /** 服务 services */
  services?: boolean | null | undefined;
}

/** 网站内容保障抽查 (spot checks of the upkeep of sites): what `site.migrate.spot_check` has to be told. What is left out and what is `null` is not known. */
export interface SiteMigrateSpotCheckFacts {
}

/** 政府门户网站检查得分 (inspection score of a government portal): what `site.score` has to be told. What is left out and what is `null` is not known. */
export interface SiteScoreFacts {
  /** 没有对外服务职能的国务院部门，其门户网站得分乘以4/3 the score of the portal of a State Council department without outward services is multiplied by 4/3 */
  no_public_services?: boolean | null | undefined;
  /** 得多少分？ how many points? */
  value?: Decimal | null | undefined;
}

/** 单项否决 (single-item veto): what `site.veto` has to be told. What is left out and what is `null` is not known. */
export interface SiteVetoFacts {
  /** 政务新媒体 an official new-media account */
  account?: boolean | null | undefined;
  /** 新媒体是否2周内没有更新？ was the account without an update in 2 weeks? */
  account_stale?: boolean | null | undefined;
  /** 移动客户端是否无法下载或者使用？ can the app not be downloaded or used? */
  app_unusable?: boolean | null | undefined;
  /** 空白栏目是否达到5个？ are 5 or more columns empty? */
  columns_empty?: boolean | null | undefined;
  /** 应更新而长期未更新的栏目是否达到10个？ are 10 or more columns long overdue for an update? */
  columns_overdue?: boolean | null | undefined;
  /** 动态要闻类2周内、通知公告和政策文件类6个月内未更新的栏目累计是否达到5个？ are 5 or more columns stale (news: 2 weeks; notices and policy documents: 6 months)? */
  columns_stale?: boolean | null | undefined;
  /** 首页栏目监测2周是否没有更新？ was the home page without an update in 2 weeks? */
  home_stale?: boolean | null | undefined;
  /** 是否没有网上有效咨询建言渠道？ is there no working channel for questions and suggestions? */
  no_channel?: boolean | null | undefined;
  /** 新媒体是否未提供有效互动功能？ does the account offer no working interaction? */
  no_interaction?: boolean | null | undefined;
  /** 是否发生安全、泄密等严重问题？ was there a grave incident such as a leak or a breach of security? */
  security_incident?: boolean | null | undefined;
  /** 办事服务是否不实用？ are the online services of no use? */
  services_unusable?: boolean | null | undefined;
  /** 检查的是网站还是新媒体？ is it a website or an account? */
  subject?: "website" | "account" | null | undefined;
  /** 前1年内政务咨询类是否有超过3个月未回应的有效留言？ within the last year, did a valid question wait more than 3 months for an answer? */
  unanswered?: boolean | null | undefined;
  /** 监测1周，每天间隔访问20次以上，15秒打不开的累计占比是否达到5%？ over one week of at least 20 spaced visits a day, did 5 % or more fail to open within 15 seconds? */
  unreachable?: boolean | null | undefined;
  /** 政府网站 a government website */
  website?: boolean | null | undefined;
}

/** 监督检查 (inspections): what `supervision.annual` has to be told. What is left out and what is `null` is not known. */
export interface SupervisionAnnualFacts {
  /** 各次政务公开工作督查的日期？ on which days were the inspections of the work? */
  dates?: readonly (Day)[] | null | undefined;
  /** 自哪一天起查？ from which day on is it checked? */
  from?: Day | null | undefined;
  /** 查到哪一天？ up to which day? */
  to?: Day | null | undefined;
}

/** 网络社情办理和处置情况通报 (bulletin on how online opinion is handled): what `supervision.bulletin` has to be told. What is left out and what is `null` is not known. */
export interface SupervisionBulletinFacts {
}

/** 监督检查重点 (points of supervision): what `supervision.check` has to be told. What is left out and what is `null` is not known. */
export interface SupervisionCheckFacts {
  /** 执行是否到位 whether they are carried out */
  carried_out?: boolean | null | undefined;
  /** 内容是否全面 whether the contents are complete */
  contents?: boolean | null | undefined;
  /** 效果是否明显 whether the effect shows */
  effect?: boolean | null | undefined;
  /** 形式是否恰当 whether the form is fitting */
  form?: boolean | null | undefined;
  /** 程序是否规范 whether the procedure is regular */
  procedure?: boolean | null | undefined;
  /** 制度是否健全 whether the rules are sound */
  rules?: boolean | null | undefined;
}

/** 督查约谈 (supervisory interview): what `supervision.interview` has to be told. What is left out and what is `null` is not known. */
export interface SupervisionInterviewFacts {
  /** 是否整改到位？ has it been mended? */
  mended?: boolean | null | undefined;
  /** 是否工作消极、不作为？ is the work passive or not done? */
  passive?: boolean | null | undefined;
  /** 是否不按照规定公开、侵犯群众知情权且情节较重？ was something not opened as the rules demand, and the right to know infringed in a serious way? */
  right_to_know?: boolean | null | undefined;
  /** 是否工作落实好？ is the work well done? */
  well_done?: boolean | null | undefined;
  /** 是否弄虚作假、隐瞒实情、欺骗公众并造成严重社会影响？ was something falsified or hidden, and the public deceived, with grave effect on society? */
  deception?: boolean | null | undefined;
  /** 是否推动有力、积极参与？ was the work furthered with vigour? */
  effective?: boolean | null | undefined;
  /** 是否不作为？ was nothing done? */
  inaction?: boolean | null | undefined;
  /** 热点回应是否不及时？ was a response to a hot topic late? */
  late_response?: boolean | null | undefined;
  /** 是否慢作为？ was it done slowly? */
  slow?: boolean | null | undefined;
  /** 重大政策是否不解读？ was a major policy not interpreted? */
  uninterpreted?: boolean | null | undefined;
  /** 重要信息是否不发布？ was important information not published? */
  unpublished?: boolean | null | undefined;
  /** 是否乱作为？ was it done wrongly? */
  wrong?: boolean | null | undefined;
}

/** 培训内容 (content of the training): what `training.content` has to be told. What is left out and what is `null` is not known. */
export interface TrainingContentFacts {
  /** 编制指南和目录 compiling guide and catalogue */
  guide?: boolean | null | undefined;
  /** 政策咨询 advice on policy */
  policy?: boolean | null | undefined;
  /** 编制年度报告 compiling the annual report */
  report?: boolean | null | undefined;
  /** 处理公开申请 dealing with requests */
  requests?: boolean | null | undefined;
  /** 相关保密知识 what there is to know of secrecy */
  secrecy?: boolean | null | undefined;
  /** 政府信息清理 sorting of government information */
  sorting?: boolean | null | undefined;
}

/** 人员培训 (training of staff): what `training.cover` has to be told. What is left out and what is `null` is not known. */
export interface TrainingCoverFacts {
  /** 各次每名领导干部及工作人员接受的轮训的日期？ on which days were the trainings received by each leader and member of the openness staff? */
  dates?: readonly (Day)[] | null | undefined;
  /** 自哪一天起查？ from which day on is it checked? */
  from?: Day | null | undefined;
  /** 查到哪一天？ up to which day? */
  to?: Day | null | undefined;
}

/** 经常性专业培训 (training in the regular course): what `training.cover.regular` has to be told. What is left out and what is `null` is not known. */
export interface TrainingCoverRegularFacts {
}

/** One dated event of a request: each has exactly its keys. */
export type LedgerEvent =
  /** 收到申请 request received */
  | { event: "received"; date: Day; ref?: string | null | undefined }
  /** 收到申请 request received */
  | { event: "received"; arrived?: Day | null | undefined; channel: "in_person" | "signed_for" | "ordinary_post" | "internet" | "email" | "fax" | "passed_on"; confirmed?: Day | null | undefined; date?: Day | null | undefined; passing_on_starts?: boolean | null | undefined; ref?: string | null | undefined; restored?: Day | null | undefined; sent_elsewhere?: boolean | null | undefined; signed?: Day | null | undefined; submitted?: Day | null | undefined; system_receipt_confirms?: boolean | null | undefined; taken_over?: Day | null | undefined; unreachable?: boolean | null | undefined }
  /** 转到公开工作机构 passed on to the disclosure office */
  | { event: "passed_on"; date: Day; passing_on_starts?: boolean | null | undefined; ref?: string | null | undefined; taken_in_by?: "other_office" | "other_agency" | null | undefined; who?: string | null | undefined }
  /** 告知补正 correction asked for */
  | { event: "supplement_asked"; date: Day; ref?: string | null | undefined; until?: Day | null | undefined }
  /** 收到补正的申请 corrected request received */
  | { event: "supplement_received"; date: Day; excused?: boolean | null | undefined; ref?: string | null | undefined }
  /** 逾期未补正 not corrected in time */
  | { event: "supplement_missed"; date: Day; ref?: string | null | undefined }
  /** 要求说明理由 reasons asked for */
  | { event: "reasons_asked"; date: Day; ref?: string | null | undefined }
  /** 申请人说明理由，理由合理 reasons given, and they hold */
  | { event: "reasons_given"; date: Day; ref?: string | null | undefined }
  /** 申请人未说明理由，或者理由不合理 no reasons given, or none that hold */
  | { event: "reasons_refused"; date: Day; ref?: string | null | undefined }
  /** 发出收费通知 fee notice sent */
  | { event: "fee_noticed"; date: Day; ref?: string | null | undefined }
  /** 申请人收到收费通知 fee notice received by the applicant */
  | { event: "fee_notice_reached"; date: Day; ref?: string | null | undefined }
  /** 申请人缴费 fee paid */
  | { event: "fee_paid"; date: Day; ref?: string | null | undefined }
  /** 申请人逾期未缴费 fee not paid in time */
  | { event: "fee_unpaid"; date: Day; ref?: string | null | undefined }
  /** 发出征求第三方意见书 third party asked for its opinion */
  | { event: "third_party_asked"; date: Day; ref?: string | null | undefined; who?: string | null | undefined }
  /** 第三方收到征求意见书 letter received by the third party */
  | { event: "third_party_reached"; date: Day; ref?: string | null | undefined; who?: string | null | undefined }
  /** 收到第三方意见 opinion of the third party received */
  | { event: "third_party_answered"; date: Day; opinion?: "agrees" | "objects" | "objects_with_reasons" | null | undefined; ref?: string | null | undefined; who?: string | null | undefined }
  /** 第三方逾期未提出意见 third party silent */
  | { event: "third_party_silent"; date: Day; ref?: string | null | undefined; who?: string | null | undefined }
  /** 发出征求共同制作机关意见书 co-maker asked for its opinion */
  | { event: "co_maker_asked"; date: Day; ref?: string | null | undefined; who?: string | null | undefined }
  /** 共同制作机关收到征求意见书 letter received by the co-maker */
  | { event: "co_maker_reached"; date: Day; ref?: string | null | undefined; who?: string | null | undefined }
  /** 收到共同制作机关意见 opinion of the co-maker received */
  | { event: "co_maker_answered"; date: Day; opinion?: "agrees" | "objects" | "objects_with_reasons" | null | undefined; ref?: string | null | undefined; who?: string | null | undefined }
  /** 共同制作机关逾期未提出意见 co-maker silent */
  | { event: "co_maker_silent"; date: Day; ref?: string | null | undefined; who?: string | null | undefined }
  /** 征求其他机关意见 another agency asked */
  | { event: "agency_asked"; date: Day; ref?: string | null | undefined; who?: string | null | undefined }
  /** 收到其他机关意见 answer of the other agency received */
  | { event: "agency_answered"; date: Day; opinion?: "agrees" | "objects" | "objects_with_reasons" | null | undefined; ref?: string | null | undefined; who?: string | null | undefined }
  /** 期限中止 term suspended */
  | { event: "suspended"; date: Day; ref?: string | null | undefined }
  /** 期限恢复 term resumed */
  | { event: "resumed"; date: Day; ref?: string | null | undefined }
  /** 批准延长答复期限 extension approved */
  | { event: "extension_approved"; by?: string | null | undefined; date: Day; days: number; ref?: string | null | undefined }
  /** 告知申请人延长 applicant told of the extension */
  | { event: "extension_told"; date: Day; ref?: string | null | undefined }
  /** 告知申请人延迟答复的合理期限 applicant told of a reasonable delay */
  | { event: "delay_told"; date: Day; ref?: string | null | undefined; until: Day }
  /** 答复被退回 reply returned undelivered */
  | { event: "reply_returned"; date: Day; fault?: "applicant" | "agency" | null | undefined; ref?: string | null | undefined; stands?: boolean | null | undefined }
  /** 答复 reply */
  | { event: "replied"; date: Day; ref?: string | null | undefined; served?: "post" | "direct" | null | undefined }
  /** 重新送达答复 reply served again */
  | { event: "served_again"; date: Day; ref?: string | null | undefined; served?: "post" | "direct" | null | undefined }
  /** 申请人撤回申请 request withdrawn */
  | { event: "withdrawn"; date: Day; ref?: string | null | undefined }
  /** 更正答复 reply corrected */
  | { event: "reply_corrected"; date: Day; ref?: string | null | undefined }
  /** 申请行政复议或者提起行政诉讼 reconsideration or litigation sought */
  | { event: "remedy_sought"; date: Day; ref?: string | null | undefined; remedy?: "reconsideration" | "litigation" | null | undefined };

/** Every rule of the rulebooks, in all its versions. */
export interface Rules {
  /** 陈述申辩和改正反馈 (defence and report of correction) */
  "accountability.appeal": { form: "checklist"; verb: "review"; facts: AccountabilityAppealFacts; };
  /** 责任追究情形 (grounds of accountability) */
  "accountability.ground": { form: "table"; verb: "verdict"; facts: AccountabilityGroundFacts; outcome: "under_regulations" | "no_ground" | "accountable" | "not_read"; };
  /** 责任区分 (apportioning of liability) */
  "accountability.liability": { form: "table"; verb: "verdict"; facts: AccountabilityLiabilityFacts; outcome: "handler_free" | "principal_main" | "handler_full" | "leader_main"; };
  /** 责任认定程序 (procedure of accountability) */
  "accountability.procedure": { form: "chain"; verb: "progress"; facts: AccountabilityProcedureFacts; step: "section_investigates" | "group_investigates" | "finding" | "approval" | "file"; };
  /** 责任人 (who answers for what) */
  "accountability.roster": { form: "table"; verb: "verdict"; facts: AccountabilityRosterFacts; outcome: "leadership" | "main" | "direct" | "not_listed"; };
  /** 责任追究方式 (sanctions) */
  "accountability.sanction": { form: "table"; verb: "verdict"; facts: AccountabilitySanctionFacts; outcome: "criminal" | "discipline" | "superior_orders" | "department_urges" | "no_liability" | "judicial" | "by_law" | "person_grave" | "unit_grave" | "leader_grave" | "unit_harm" | "person_harm" | "person_minor" | "not_listed" | "by_rules" | "leader_by_rules" | "discipline_and_party" | "dismissal" | "warning" | "apology" | "not_read" | "criticised_in_report"; };
  /** 定期考核 (regular assessment) */
  "assessment.annual": { form: "cadence"; verb: "kept"; facts: AssessmentAnnualFacts; };
  /** 考核等次 (grade of the assessment) */
  "assessment.band": { form: "band"; verb: "grade"; facts: AssessmentBandFacts; grade: "excellent" | "good" | "pass" | "fail"; };
  /** 考核内容 (content of the assessment) */
  "assessment.content": { form: "checklist"; verb: "review"; facts: AssessmentContentFacts; };
  /** 违反规定的处理 (acts dealt with under the Regulations) */
  "assessment.liability": { form: "table"; verb: "verdict"; facts: AssessmentLiabilityFacts; outcome: "dealt_with" | "not_listed"; };
  /** 每月考核公布 (monthly count and publication) */
  "assessment.monthly": { form: "cadence"; verb: "kept"; facts: AssessmentMonthlyFacts; };
  /** 考核通知期限 (notice of the assessment) */
  "assessment.notice": { form: "term"; verb: "due"; facts: AssessmentNoticeFacts; };
  /** 定期考核程序 (procedure of the regular assessment) */
  "assessment.procedure": { form: "chain"; verb: "progress"; facts: AssessmentProcedureFacts; step: "group" | "plan" | "plan_approved" | "notice" | "self_summary" | "examine" | "opinion" | "grade" | "county_approval" | "announce"; };
  /** 考核结果运用 (use of the result) */
  "assessment.result": { form: "table"; verb: "verdict"; facts: AssessmentResultFacts; outcome: "commended" | "basis" | "rectify" | "ungraded" | "not_listed"; };
  /** 整改措施提出期限 (time limit for proposing corrective measures) */
  "assessment.result.measures": { form: "term"; verb: "due"; facts: AssessmentResultMeasuresFacts; };
  /** 考核评分 (score of the assessment) */
  "assessment.score": { form: "band"; verb: "score"; facts: AssessmentScoreFacts; };
  /** 自我总结报送期限 (time limit for the self-summary) */
  "assessment.self_summary": { form: "term"; verb: "due"; facts: AssessmentSelfSummaryFacts; };
  /** 列席到场时间 (arrival at the meeting) */
  "attendance.arrival": { form: "term"; verb: "due"; facts: AttendanceArrivalFacts; };
  /** 列席会议规则 (conduct at the meeting) */
  "attendance.conduct": { form: "checklist"; verb: "review"; facts: AttendanceConductFacts; };
  /** 列席意见反馈 (feedback to those who attended) */
  "attendance.feedback": { form: "checklist"; verb: "review"; facts: AttendanceFeedbackFacts; };
  /** 列席代表条件 (conditions for attending) */
  "attendance.person": { form: "table"; verb: "verdict"; facts: AttendancePersonFacts; outcome: "unfit" | "may_attend" | "not_listed"; };
  /** 列席会议方案 (plan of attendance) */
  "attendance.plan": { form: "chain"; verb: "progress"; facts: AttendancePlanFacts; step: "plan" | "file" | "agree" | "notify"; };
  /** 列席会议议题 (topics open to attendance) */
  "attendance.topic": { form: "table"; verb: "verdict"; facts: AttendanceTopicFacts; outcome: "normally_invited" | "may_be_invited" | "not_listed"; };
  /** 公开属性 (disclosure attribute) */
  "attribute": { form: "table"; verb: "verdict"; facts: AttributeFacts; outcome: "withheld" | "must_not_open" | "may_withhold" | "proactive" | "on_request"; };
  /** 公开属性标注 (marking of the attribute) */
  "attribute.marking": { form: "table"; verb: "verdict"; facts: AttributeMarkingFacts; outcome: "partial" | "withheld" | "on_request" | "open" | "contradictory" | "unmarked"; };
  /** 应当标注的文字 (the words to be marked) */
  "attribute.marking.words": { form: "table"; verb: "verdict"; facts: AttributeMarkingWordsFacts; outcome: "partial" | "withheld" | "on_request" | "open" | "undetermined"; };
  /** 依申请公开 (disclosure on request) */
  "attribute.on_request": { form: "table"; verb: "verdict"; facts: AttributeOnRequestFacts; outcome: "on_request" | "not_on_request"; };
  /** 部分公开 (partial disclosure) */
  "attribute.partial": { form: "table"; verb: "verdict"; facts: AttributePartialFacts; outcome: "whole" | "partial" | "none"; };
  /** 部分公开的内容 (what a partial disclosure gives) */
  "attribute.partial.parts": { form: "checklist"; verb: "review"; facts: AttributePartialPartsFacts; };
  /** 政策性文件报批前审查 (review of a policy document before submission) */
  "attribute.policy_presubmission": { form: "chain"; verb: "progress"; facts: AttributePolicyPresubmissionFacts; step: "draft" | "openness_review" | "submit"; };
  /** 主动公开 (proactive disclosure) */
  "attribute.proactive": { form: "table"; verb: "verdict"; facts: AttributeProactiveFacts; outcome: "proactive" | "not_proactive"; };
  /** 不予公开信息的定期评估审查 (periodic reassessment of withheld information) */
  "attribute.reassess": { form: "term"; verb: "due"; facts: AttributeReassessFacts; };
  /** 定期评估审查的处理 (what a reassessment leads to) */
  "attribute.reassess.result": { form: "table"; verb: "verdict"; facts: AttributeReassessResultFacts; outcome: "open" | "keep"; };
  /** 未标明属性退回 (return of an unmarked draft) */
  "attribute.return_unmarked": { form: "table"; verb: "verdict"; facts: AttributeReturnUnmarkedFacts; outcome: "may_return" | "no_return" | "return"; };
  /** 公开属性说明 (statement of the attribute) */
  "attribute.statement": { form: "checklist"; verb: "review"; facts: AttributeStatementFacts; };
  /** 不予公开 (absolutely withheld) */
  "attribute.withheld_absolute": { form: "table"; verb: "verdict"; facts: AttributeWithheldAbsoluteFacts; outcome: "withheld" | "not_this_ground" | "must_not_open"; };
  /** 内部事务信息 (internal affairs) */
  "attribute.withheld_internal": { form: "table"; verb: "verdict"; facts: AttributeWithheldInternalFacts; outcome: "may_withhold" | "not_this_ground"; };
  /** 过程性信息和执法案卷 (deliberation records and case files) */
  "attribute.withheld_process": { form: "table"; verb: "verdict"; facts: AttributeWithheldProcessFacts; outcome: "may_withhold" | "not_this_ground"; };
  /** 涉及第三方权益不公开 (withheld for a third party) */
  "attribute.withheld_third_party": { form: "table"; verb: "verdict"; facts: AttributeWithheldThirdPartyFacts; outcome: "must_not_open" | "not_this_ground"; };
  /** 书面告知第三方 (written notice to the third party) */
  "attribute.withheld_third_party.notice": { form: "checklist"; verb: "review"; facts: AttributeWithheldThirdPartyNoticeFacts; };
  /** 目录事项增加 (adding a catalogue item) */
  "catalog.add": { form: "table"; verb: "verdict"; facts: CatalogAddFacts; outcome: "add" | "no_ground"; };
  /** 目录事项变更 (altering a catalogue item) */
  "catalog.alter": { form: "table"; verb: "verdict"; facts: CatalogAlterFacts; outcome: "alter" | "no_ground"; };
  /** 目录事项取消 (cancelling a catalogue item) */
  "catalog.cancel": { form: "table"; verb: "verdict"; facts: CatalogCancelFacts; outcome: "cancel" | "no_ground"; };
  /** 目录比对 (comparison of two catalogues) */
  "catalog.diff": { form: "table"; verb: "verdict"; facts: CatalogDiffFacts; outcome: "addition" | "cancellation" | "alteration" | "unchanged"; };
  /** 目录要素 (elements of a catalogue item) */
  "catalog.elements": { form: "checklist"; verb: "review"; facts: CatalogElementsFacts; };
  /** 目录调整备案 (filing of a catalogue change) */
  "catalog.file": { form: "checklist"; verb: "review"; facts: CatalogFileFacts; };
  /** 指南和目录内容 (content of guide and catalogue) */
  "catalog.guide": { form: "checklist"; verb: "review"; facts: CatalogGuideFacts; };
  /** 指南和目录编制 (how guide and catalogue are compiled) */
  "catalog.guide.compile": { form: "checklist"; verb: "review"; facts: CatalogGuideCompileFacts; };
  /** 不更新指南和目录的责任 (liability for guide and catalogue not updated) */
  "catalog.liability": { form: "table"; verb: "verdict"; facts: CatalogLiabilityFacts; outcome: "criminal" | "discipline" | "correct" | "no_liability" | "principal_and_person"; };
  /** 目录定期监督检查 (regular inspection of catalogues) */
  "catalog.liability.inspection": { form: "term"; verb: "due"; facts: CatalogLiabilityInspectionFacts; };
  /** 公开前协商确认 (confirmation before publication) */
  "coordination.confirm": { form: "chain"; verb: "progress"; facts: CoordinationConfirmFacts; step: "inquire" | "answer" | "publish"; };
  /** 信息发布争议协调 (dispute between agencies) */
  "coordination.dispute": { form: "table"; verb: "verdict"; facts: CoordinationDisputeFacts; outcome: "their_view" | "refer" | "no_dispute"; };
  /** 争议协调程序 (how a dispute is decided) */
  "coordination.dispute.referral": { form: "chain"; verb: "progress"; facts: CoordinationDisputeReferralFacts; step: "refer" | "deliberate" | "written_answer"; };
  /** 信息不一致的反映 (inconsistent information) */
  "coordination.inconsistent": { form: "table"; verb: "verdict"; facts: CoordinationInconsistentFacts; outcome: "bureau_reports" | "citizen_may_report" | "nothing"; };
  /** 公开主体 (who publishes) */
  "coordination.owner": { form: "table"; verb: "verdict"; facts: CoordinationOwnerFacts; outcome: "by_other_law" | "this_body" | "lead_body" | "keeper" | "maker" | "no_owner_named"; };
  /** 协调确认答复期限 (time limit for another agency's answer) */
  "coordination.reply": { form: "term"; verb: "due"; facts: CoordinationReplyFacts; case: "normal" | "urgent"; };
  /** 社会评议 (public evaluation) */
  "evaluation.annual": { form: "cadence"; verb: "kept"; facts: EvaluationAnnualFacts; };
  /** 社会评议内容 (content of the public evaluation) */
  "evaluation.content": { form: "checklist"; verb: "review"; facts: EvaluationContentFacts; };
  /** 社会评议档次 (grade of the public evaluation) */
  "evaluation.grade": { form: "band"; verb: "grade"; facts: EvaluationGradeFacts; grade: "satisfied" | "fairly_satisfied" | "dissatisfied"; };
  /** 社会评议程序 (procedure of the public evaluation) */
  "evaluation.procedure": { form: "chain"; verb: "progress"; facts: EvaluationProcedureFacts; step: "plan" | "publish_plan" | "inspect" | "questionnaire" | "grade" | "agree" | "feedback"; };
  /** 评议整改期限 (time limit for rectification) */
  "evaluation.rectify": { form: "term"; verb: "due"; facts: EvaluationRectifyFacts; };
  /** 整改反馈 (feedback on rectification) */
  "evaluation.rectify.feedback": { form: "checklist"; verb: "review"; facts: EvaluationRectifyFeedbackFacts; };
  /** 审查程序 (chain of review) */
  "exemption.chain": { form: "chain"; verb: "progress"; facts: ExemptionChainFacts; step: "draft" | "deputy_review" | "principal_sign" | "superior_approve" | "consult" | "self_review" | "office_review" | "approve" | "disclose" | "first_review" | "head_review" | "deputy_decide" | "secrecy_department"; };
  /** 审查意见 (conclusion of the review) */
  "exemption.conclusion": { form: "table"; verb: "verdict"; facts: ExemptionConclusionFacts; outcome: "refer" | "exempt" | "open"; };
  /** 审查意见的内容 (contents of the conclusion) */
  "exemption.conclusion.opinion": { form: "checklist"; verb: "review"; facts: ExemptionConclusionOpinionFacts; };
  /** 非密处理 (removal of secret parts) */
  "exemption.desensitise": { form: "table"; verb: "verdict"; facts: ExemptionDesensitiseFacts; outcome: "partial" | "withheld" | "not_needed"; };
  /** 保密期满后的公开 (disclosure after a secrecy period) */
  "exemption.expired_secret": { form: "chain"; verb: "progress"; facts: ExemptionExpiredSecretFacts; step: "declassify" | "secrecy_review" | "disclose" | "formalities"; };
  /** 不予公开和不得公开的情形 (grounds of exemption) */
  "exemption.grounds": { form: "table"; verb: "verdict"; facts: ExemptionGroundsFacts; outcome: "withheld" | "must_not_open" | "no_ground"; };
  /** 共同形成信息的书面同意 (written consent for jointly made information) */
  "exemption.joint": { form: "checklist"; verb: "review"; facts: ExemptionJointFacts; };
  /** 审查责任 (liability for the review) */
  "exemption.liability": { form: "table"; verb: "verdict"; facts: ExemptionLiabilityFacts; outcome: "criminal" | "discipline" | "correct" | "none" | "sanction" | "criticism" | "investigate" | "rectify" | "pursued"; };
  /** 产生时标明保密事项 (secrecy marked when the information is made) */
  "exemption.marked_at_source": { form: "checklist"; verb: "review"; facts: ExemptionMarkedAtSourceFacts; };
  /** 审查机制 (review mechanism) */
  "exemption.officer": { form: "checklist"; verb: "review"; facts: ExemptionOfficerFacts; };
  /** 公开审查内容 (scope of the review) */
  "exemption.scope_review": { form: "checklist"; verb: "review"; facts: ExemptionScopeReviewFacts; };
  /** 不能确定时报请确定 (referral when uncertain) */
  "exemption.uncertain": { form: "table"; verb: "verdict"; facts: ExemptionUncertainFacts; outcome: "refer_secrecy" | "refer" | "decide" | "refer_same_level" | "refer_line" | "refer_entitled" | "deputy"; };
  /** 不明确事项确定期限 (time limit for determining an unclear matter) */
  "exemption.uncertain.decision": { form: "term"; verb: "due"; facts: ExemptionUncertainDecisionFacts; };
  /** 不明确事项报请确定期限 (time limit for referring an unclear matter) */
  "exemption.uncertain.report": { form: "term"; verb: "due"; facts: ExemptionUncertainReportFacts; };
  /** 未经审查不得公开 (no disclosure without review) */
  "exemption.unreviewed": { form: "table"; verb: "verdict"; facts: ExemptionUnreviewedFacts; outcome: "must_not_open" | "reviewed"; };
  /** 解读审查程序 (approval of an interpretation) */
  "interpretation.approval": { form: "chain"; verb: "progress"; facts: InterpretationApprovalFacts; step: "plan" | "approve_plan" | "review" | "publish"; };
  /** 政策解读专员 (policy interpretation commissioner) */
  "interpretation.commissioner": { form: "checklist"; verb: "review"; facts: InterpretationCommissionerFacts; };
  /** 专员定期考核 (regular appraisal of commissioners) */
  "interpretation.commissioner.appraisal": { form: "term"; verb: "due"; facts: InterpretationCommissionerAppraisalFacts; };
  /** 解读内容 (content of an interpretation) */
  "interpretation.content": { form: "checklist"; verb: "review"; facts: InterpretationContentFacts; };
  /** 解读形式 (forms of interpretation) */
  "interpretation.forms": { form: "checklist"; verb: "review"; facts: InterpretationFormsFacts; };
  /** 解读主体 (who interprets) */
  "interpretation.owner": { form: "table"; verb: "verdict"; facts: InterpretationOwnerFacts; outcome: "drafting_department" | "issuing_department" | "lead_department" | "not_listed" | "drafting_section" | "not_this_section" | "lead_drafter_principal" | "lead_drafter" | "county_media" | "legal_section_jointly" | "legal_section_assisted"; };
  /** 第一解读人和专员 (first interpreter and commissioner) */
  "interpretation.owner.named": { form: "checklist"; verb: "review"; facts: InterpretationOwnerNamedFacts; };
  /** 解读方案 (interpretation plan) */
  "interpretation.plan": { form: "checklist"; verb: "review"; facts: InterpretationPlanFacts; };
  /** 主要负责人解读 (interpretation by the principal) */
  "interpretation.principal": { form: "cadence"; verb: "kept"; facts: InterpretationPrincipalFacts; };
  /** 政策解读发布 (publication of a policy interpretation) */
  "interpretation.publish": { form: "term"; verb: "due"; facts: InterpretationPublishFacts; };
  /** 解读范围 (what needs an interpretation) */
  "interpretation.scope": { form: "table"; verb: "verdict"; facts: InterpretationScopeFacts; outcome: "on_portal" | "on_carriers" | "not_required" | "in_depth" | "no_focus" | "plan_in_step" | "not_read" | "principal_leads" | "interpreted" | "explained" | "with_plan" | "by_experts"; };
  /** 重大行政决策的宣传解读 (explaining a major decision) */
  "interpretation.scope.major": { form: "table"; verb: "verdict"; facts: InterpretationScopeMajorFacts; outcome: "explain" | "not_required"; };
  /** 三同步 (in step with the document) */
  "interpretation.three_sync": { form: "chain"; verb: "progress"; facts: InterpretationThreeSyncFacts; step: "prepare" | "sign" | "release" | "attach" | "present" | "submit" | "publish"; };
  /** 材料不齐全退文 (return of an incomplete submission) */
  "interpretation.three_sync.sent_back": { form: "table"; verb: "verdict"; facts: InterpretationThreeSyncSentBackFacts; outcome: "return" | "no_return"; };
  /** 听取工作汇报 (hearing a work report) */
  "leadership.hear": { form: "cadence"; verb: "kept"; facts: LeadershipHearFacts; };
  /** 分管领导 (leader in charge) */
  "leadership.in_charge": { form: "checklist"; verb: "review"; facts: LeadershipInChargeFacts; };
  /** 专题研究工作 (study of the work) */
  "leadership.study": { form: "cadence"; verb: "kept"; facts: LeadershipStudyFacts; };
  /** 督查督办 (supervision of tasks) */
  "ledger.supervise": { form: "table"; verb: "verdict"; facts: LedgerSuperviseFacts; outcome: "supervised" | "not_listed"; };
  /** 任务台账 (task ledger) */
  "ledger.task": { form: "term"; verb: "due"; facts: LedgerTaskFacts; case: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "21_ipv6" | "22" | "23" | "24" | "25" | "26" | "27" | "28" | "29" | "30" | "31" | "32" | "2_catalogue" | "3_2016" | "3_2017" | "3_2018" | "3_2020" | "5_audit" | "5_documents" | "6_powers" | "6_market" | "6_enforcement" | "6_permits" | "6_supervision" | "6_livelihood" | "6_fees" | "7_services" | "7_intermediaries" | "7_purchase" | "7_enterprises" | "9_fields" | "9_projects" | "9_grassroots" | "10_open" | "10_use" | "11_media" | "13_supervise" | "13_respond" | "13_outward" | "14_rules" | "14_enforcement" | "14_centres" | "16_platform" | "16_credit" | "16_accounts" | "17_sites" | "20_assess" | "20_third_party" | "20_bulletin" | "20_plan" | "network_query" | "hotline_trial" | "hotline_counties" | "hotline_city" | "query_facilities" | "website" | "leaders" | "funds"; };
  /** 法律顾问事项 (matters for legal counsel) */
  "legal_counsel.scope": { form: "table"; verb: "verdict"; facts: LegalCounselScopeFacts; outcome: "counsel" | "not_listed"; };
  /** 账号开设 (opening an account) */
  "media.account": { form: "table"; verb: "verdict"; facts: MediaAccountFacts; outcome: "one_only" | "nothing_due" | "close_or_change" | "rename" | "change_holder" | "file" | "review_and_register" | "not_listed_here"; };
  /** 报备和公告 (filing and announcement) */
  "media.account.announced": { form: "checklist"; verb: "review"; facts: MediaAccountAnnouncedFacts; };
  /** 账号名称和头像 (name and picture of an account) */
  "media.account.naming": { form: "checklist"; verb: "review"; facts: MediaAccountNamingFacts; };
  /** 开通政务微博、微信 (opening an official microblog or WeChat account) */
  "media.account.opening": { form: "checklist"; verb: "review"; facts: MediaAccountOpeningFacts; };
  /** 先审后发 (review before posting) */
  "media.chain": { form: "chain"; verb: "progress"; facts: MediaChainFacts; step: "review" | "post" | "prepare"; };
  /** 新媒体清理整改 (clean-up of accounts) */
  "media.cleanup": { form: "table"; verb: "verdict"; facts: MediaCleanupFacts; outcome: "close" | "merge" | "set_right" | "nothing_to_mend"; };
  /** 新媒体内容规范 (content rules for new media) */
  "media.content": { form: "table"; verb: "verdict"; facts: MediaContentFacts; outcome: "must_not_post" | "not_in_principle" | "may_post"; };
  /** 政务新媒体更新间隔 (interval between updates of a new-media account) */
  "media.dormant": { form: "cadence"; verb: "kept"; facts: MediaDormantFacts; };
  /** 新媒体值守 (staff and duty of an account) */
  "media.duty": { form: "checklist"; verb: "review"; facts: MediaDutyFacts; };
  /** 从业人员定期培训 (regular training of the staff) */
  "media.duty.training": { form: "term"; verb: "due"; facts: MediaDutyTrainingFacts; };
  /** 新媒体互动 (interaction of an account) */
  "media.interaction": { form: "checklist"; verb: "review"; facts: MediaInteractionFacts; };
  /** 新媒体安全 (security of new media) */
  "media.security": { form: "checklist"; verb: "review"; facts: MediaSecurityFacts; };
  /** 新媒体每周更新 (weekly post) */
  "media.weekly_post": { form: "cadence"; verb: "kept"; facts: MediaWeeklyPostFacts; };
  /** 留言受理 (acceptance of a message) */
  "message.accept": { form: "table"; verb: "verdict"; facts: MessageAcceptFacts; outcome: "accept" | "not_listed"; };
  /** 留言归档 (archiving of a message) */
  "message.archive": { form: "checklist"; verb: "review"; facts: MessageArchiveFacts; };
  /** 留言办理定期通报 (bulletin on messages) */
  "message.bulletin": { form: "term"; verb: "due"; facts: MessageBulletinFacts; };
  /** 留言保密 (confidentiality of a message) */
  "message.confidential": { form: "table"; verb: "verdict"; facts: MessageConfidentialFacts; outcome: "barred" | "no_bar"; };
  /** 简单咨询办理期限 (time limit for a simple consultation) */
  "message.consult": { form: "term"; verb: "due"; facts: MessageConsultFacts; };
  /** 对回复有疑义 (disputed reply) */
  "message.disputed": { form: "table"; verb: "verdict"; facts: MessageDisputedFacts; outcome: "clear_up" | "explain" | "nothing"; };
  /** 一般留言办理期限 (time limit for a general message) */
  "message.general": { form: "term"; verb: "due"; facts: MessageGeneralFacts; };
  /** 留言办理原则 (handling of a message) */
  "message.handling": { form: "checklist"; verb: "review"; facts: MessageHandlingFacts; };
  /** 退件期限 (return of a misrouted message) */
  "message.misrouted": { form: "term"; verb: "due"; facts: MessageMisroutedFacts; };
  /** 逾期办理责任 (overdue messages) */
  "message.overdue": { form: "table"; verb: "verdict"; facts: MessageOverdueFacts; outcome: "liability" | "criticism" | "none"; };
  /** 留言分别处理 (redirection of a message) */
  "message.redirect": { form: "table"; verb: "verdict"; facts: MessageRedirectFacts; outcome: "tell" | "handle"; };
  /** 告知留言人的内容 (what the writer is told) */
  "message.redirect.told": { form: "checklist"; verb: "review"; facts: MessageRedirectToldFacts; };
  /** 回复审签 (sign-off of a reply) */
  "message.reply_chain": { form: "chain"; verb: "progress"; facts: MessageReplyChainFacts; step: "sign" | "report" | "reply_online"; };
  /** 留言办理责任到人 (staff for messages) */
  "message.staff": { form: "checklist"; verb: "review"; facts: MessageStaffFacts; };
  /** 紧急和异常信件办理 (urgent and abnormal messages) */
  "message.urgent": { form: "term"; verb: "due"; facts: MessageUrgentFacts; };
  /** 负面清单条目要求 (requirements of a list entry) */
  "negative_list.entry": { form: "checklist"; verb: "review"; facts: NegativeListEntryFacts; };
  /** 负面清单事项 (item of the negative list) */
  "negative_list.member": { form: "table"; verb: "verdict"; facts: NegativeListMemberFacts; outcome: "on_list" | "open"; };
  /** 开放日邀请对象 (guests of the open day) */
  "openday.guest": { form: "table"; verb: "verdict"; facts: OpendayGuestFacts; outcome: "guest" | "no_guest"; };
  /** 政府开放日 (open day) */
  "openday.month": { form: "cadence"; verb: "kept"; facts: OpendayMonthFacts; };
  /** 开放日方案报送期限 (time limit for the open-day plan) */
  "openday.plan": { form: "term"; verb: "due"; facts: OpendayPlanFacts; };
  /** 开放日方案内容 (contents of the open-day plan) */
  "openday.plan_content": { form: "checklist"; verb: "review"; facts: OpendayPlanContentFacts; };
  /** 开放日情况报送和发布期限 (time limit for the open-day report and its publication) */
  "openday.report": { form: "term"; verb: "due"; facts: OpendayReportFacts; };
  /** 开放日代表遴选 (selection of guests) */
  "openday.selection": { form: "chain"; verb: "progress"; facts: OpendaySelectionFacts; step: "group" | "quota" | "candidates" | "joint_review" | "publish_list"; };
  /** 舆情回应重点 (what needs a response) */
  "opinion.focus": { form: "table"; verb: "verdict"; facts: OpinionFocusFacts; outcome: "focus" | "no_focus"; };
  /** 舆情分级 (level of public opinion) */
  "opinion.level": { form: "table"; verb: "verdict"; facts: OpinionLevelFacts; outcome: "level_ordinary" | "level_hot_topic" | "level_sensitive" | "level_emergency" | "not_listed"; };
  /** 重大突发事件权威信息发布时限 (time limit for authoritative information on a major emergency) */
  "opinion.major_release": { form: "term"; verb: "due"; facts: OpinionMajorReleaseFacts; };
  /** 其他政务舆情回应时限 (time limit for responding to other public opinion) */
  "opinion.other": { form: "term"; verb: "due"; facts: OpinionOtherFacts; };
  /** 舆情回应责任主体 (who responds) */
  "opinion.owner": { form: "table"; verb: "verdict"; facts: OpinionOwnerFacts; outcome: "department" | "township" | "competent_department" | "each_department" | "not_listed" | "handling_unit" | "unit_concerned"; };
  /** 多个部门的回应 (a response of several departments) */
  "opinion.owner.consistent": { form: "checklist"; verb: "review"; facts: OpinionOwnerConsistentFacts; };
  /** 重大突发事件新闻发布会时限 (time limit for a press conference on a major emergency) */
  "opinion.press_conference": { form: "term"; verb: "due"; facts: OpinionPressConferenceFacts; };
  /** 澄清虚假或者不完整信息 (clearing up false or incomplete information) */
  "opinion.reply": { form: "table"; verb: "verdict"; facts: OpinionReplyFacts; outcome: "publish_accurate" | "no_clarification" | "investigate" | "clarify" | "measures_and_result" | "authoritative"; };
  /** 舆情回应情况上报 (report of the response) */
  "opinion.report": { form: "chain"; verb: "progress"; facts: OpinionReportFacts; step: "respond" | "report"; };
  /** 舆情风险评估 (assessment of opinion risk) */
  "opinion.risk": { form: "table"; verb: "verdict"; facts: OpinionRiskFacts; outcome: "assess_first" | "not_required"; };
  /** 舆情风险评估内容 (contents of the assessment) */
  "opinion.risk.assessment": { form: "checklist"; verb: "review"; facts: OpinionRiskAssessmentFacts; };
  /** 舆情处置步骤 (steps of handling public opinion) */
  "opinion.steps": { form: "chain"; verb: "progress"; facts: OpinionStepsFacts; step: "monitor" | "judge" | "report" | "handle" | "respond"; };
  /** 重大舆情督办 (supervision of public opinion) */
  "opinion.supervise": { form: "table"; verb: "verdict"; facts: OpinionSuperviseFacts; outcome: "direct" | "whole_course" | "special" | "not_required"; };
  /** 违法线索移交 (handing over of breaches of law) */
  "opinion.transfer": { form: "table"; verb: "verdict"; facts: OpinionTransferFacts; outcome: "hand_over" | "nothing"; };
  /** 不得预公开 (bar to pre-decision disclosure) */
  "predecision.bar": { form: "table"; verb: "verdict"; facts: PredecisionBarFacts; outcome: "barred" | "not_barred" | "not_disclosed"; };
  /** 预公开方式 (channels of pre-decision disclosure) */
  "predecision.channels": { form: "checklist"; verb: "review"; facts: PredecisionChannelsFacts; };
  /** 重大行政决策征求意见的途径 (channels for comments on a major decision) */
  "predecision.channels.major": { form: "checklist"; verb: "review"; facts: PredecisionChannelsMajorFacts; };
  /** 重大行政决策征求意见和审查期限 (periods for comment, hearing and review of major decisions) */
  "predecision.comment": { form: "term"; verb: "due"; facts: PredecisionCommentFacts; case: "public_comment" | "hearing_papers" | "legality_review"; };
  /** 预公开内容 (what is published before a decision) */
  "predecision.content": { form: "checklist"; verb: "review"; facts: PredecisionContentFacts; };
  /** 重大行政决策征求意见公布的材料 (what is published when comments on a major decision are invited) */
  "predecision.content.major": { form: "checklist"; verb: "review"; facts: PredecisionContentMajorFacts; };
  /** 意见采纳反馈 (feedback on opinions) */
  "predecision.feedback": { form: "checklist"; verb: "review"; facts: PredecisionFeedbackFacts; };
  /** 重大行政决策意见的处理 (how opinions on a major decision are dealt with) */
  "predecision.feedback.major": { form: "checklist"; verb: "review"; facts: PredecisionFeedbackMajorFacts; };
  /** 公众参与方式 (manner of public participation) */
  "predecision.participation": { form: "table"; verb: "verdict"; facts: PredecisionParticipationFacts; outcome: "discuss_or_hear" | "not_required" | "by_reach" | "five_ways" | "not_listed" | "four_ways"; };
  /** 公众参与事项目录 (catalogue of matters for participation) */
  "predecision.participation.catalogue": { form: "checklist"; verb: "review"; facts: PredecisionParticipationCatalogueFacts; };
  /** 听证会的准备 (what precedes a hearing) */
  "predecision.participation.hearing": { form: "checklist"; verb: "review"; facts: PredecisionParticipationHearingFacts; };
  /** 听证会程序 (course of a hearing) */
  "predecision.participation.hearing_course": { form: "chain"; verb: "progress"; facts: PredecisionParticipationHearingCourseFacts; step: "introduce" | "debate" | "sign"; };
  /** 重大行政决策听取意见的方式 (how opinions on a major decision are heard) */
  "predecision.participation.major": { form: "table"; verb: "verdict"; facts: PredecisionParticipationMajorFacts; outcome: "not_required" | "consult_group" | "hearing_possible" | "any_way"; };
  /** 预公开程序 (procedure of pre-decision disclosure) */
  "predecision.procedure": { form: "chain"; verb: "progress"; facts: PredecisionProcedureFacts; step: "publish" | "hear" | "adjust" | "decide" | "feedback" | "publish_decision"; };
  /** 公众参与、专家论证、风险评估 (public participation, expert opinion, risk assessment) */
  "predecision.procedure.consulted": { form: "checklist"; verb: "review"; facts: PredecisionProcedureConsultedFacts; };
  /** 重大行政决策程序 (procedure of a major decision) */
  "predecision.procedure.major": { form: "chain"; verb: "progress"; facts: PredecisionProcedureMajorFacts; step: "start" | "draft" | "consult" | "legality" | "discuss" | "report" | "publish"; };
  /** 重大行政决策的法定程序 (statutory parts of a major decision) */
  "predecision.procedure.statutory": { form: "checklist"; verb: "review"; facts: PredecisionProcedureStatutoryFacts; };
  /** 预公开期限 (time limit for pre-decision disclosure) */
  "predecision.publish": { form: "term"; verb: "due"; facts: PredecisionPublishFacts; case: "length" | "release"; };
  /** 预公开事项范围 (scope of pre-decision disclosure) */
  "predecision.scope": { form: "table"; verb: "verdict"; facts: PredecisionScopeFacts; outcome: "pre_disclose" | "not_required" | "publish_draft" | "not_disclosed"; };
  /** 重大行政决策事项 (major administrative decisions) */
  "predecision.scope.major": { form: "table"; verb: "verdict"; facts: PredecisionScopeMajorFacts; outcome: "not_covered" | "by_other_law" | "major" | "not_major"; };
  /** 新闻发布会审批 (approval of a press conference) */
  "press.approval": { form: "chain"; verb: "progress"; facts: PressApprovalFacts; step: "propose" | "topic_check" | "topic_decide" | "approve_routine" | "resolve" | "approve_emergency" | "leaders_review" | "to_general_section" | "draft" | "approve"; };
  /** 新闻发布会内容变动 (change of a press conference) */
  "press.change": { form: "table"; verb: "verdict"; facts: PressChangeFacts; outcome: "approve_anew" | "as_approved"; };
  /** 每月新闻发布会 (monthly press conference) */
  "press.monthly": { form: "cadence"; verb: "kept"; facts: PressMonthlyFacts; };
  /** 新闻发言人 (spokesperson) */
  "press.spokesperson": { form: "checklist"; verb: "review"; facts: PressSpokespersonFacts; };
  /** 新闻发布会内容 (topics of a press conference) */
  "press.topic": { form: "table"; verb: "verdict"; facts: PressTopicFacts; outcome: "topic" | "no_topic"; };
  /** 公开机构联系方式 (contact details of the disclosure office) */
  "proactive.body_contact": { form: "checklist"; verb: "review"; facts: ProactiveBodyContactFacts; };
  /** 主动公开形式 (channels of proactive disclosure) */
  "proactive.channels": { form: "checklist"; verb: "review"; facts: ProactiveChannelsFacts; };
  /** 本局的公开载体 (carriers of the bureau's disclosure) */
  "proactive.channels.carriers": { form: "checklist"; verb: "review"; facts: ProactiveChannelsCarriersFacts; };
  /** 政府信息公开平台的功能 (functions of the disclosure platform) */
  "proactive.channels.platform": { form: "checklist"; verb: "review"; facts: ProactiveChannelsPlatformFacts; };
  /** 部门主动公开内容 (what departments disclose) */
  "proactive.department_list": { form: "table"; verb: "verdict"; facts: ProactiveDepartmentListFacts; outcome: "proactive" | "not_listed"; };
  /** 各行政机关都应主动公开的内容 (what every agency discloses) */
  "proactive.department_list.every_agency": { form: "table"; verb: "verdict"; facts: ProactiveDepartmentListEveryAgencyFacts; outcome: "proactive" | "not_in_article_20"; };
  /** 规范性文件有效期和清理 (validity and clean-up of normative documents) */
  "proactive.document_validity": { form: "table"; verb: "verdict"; facts: ProactiveDocumentValidityFacts; outcome: "issue" | "publish" | "announce" | "publish_fully" | "not_listed"; };
  /** 行政执法公开内容 (what enforcement bodies publish) */
  "proactive.enforcement_fields": { form: "checklist"; verb: "review"; facts: ProactiveEnforcementFieldsFacts; };
  /** 公共企事业单位办事公开内容 (what public enterprises publish) */
  "proactive.enterprise_fields": { form: "checklist"; verb: "review"; facts: ProactiveEnterpriseFieldsFacts; };
  /** 收费和基金清单内容 (fields of the list of fees and funds) */
  "proactive.fee_fields": { form: "checklist"; verb: "review"; facts: ProactiveFeeFieldsFacts; };
  /** 收费场所公示内容 (what is shown at the place of charging) */
  "proactive.fee_fields.at_place": { form: "checklist"; verb: "review"; facts: ProactiveFeeFieldsAtPlaceFacts; };
  /** 五公开 (the five fields of openness) */
  "proactive.five_openness": { form: "table"; verb: "verdict"; facts: ProactiveFiveOpennessFacts; outcome: "decision" | "execution" | "management" | "service" | "result" | "not_listed"; };
  /** 公开频次 (frequency of disclosure) */
  "proactive.frequency": { form: "cadence"; verb: "kept"; facts: ProactiveFrequencyFacts; case: "yearly" | "half_yearly" | "quarterly" | "monthly" | "any_time" | "regular_work" | "staged_work" | "temporary_work" | "air_report" | "solid_waste_bulletin" | "air_forecast" | "environment_quality" | "key_lists" | "air_report_check" | "website_upkeep"; };
  /** 全文公开 (publication in full) */
  "proactive.full_text": { form: "table"; verb: "verdict"; facts: ProactiveFullTextFacts; outcome: "whole" | "full_text" | "not_listed"; };
  /** 应当主动公开的一般情形 (what is disclosed proactively in general) */
  "proactive.general": { form: "table"; verb: "verdict"; facts: ProactiveGeneralFacts; outcome: "proactive" | "not_listed"; };
  /** 中介服务公开内容 (fields of intermediary services) */
  "proactive.intermediary_fields": { form: "checklist"; verb: "review"; facts: ProactiveIntermediaryFieldsFacts; };
  /** 重点领域信息公开 (key fields of disclosure) */
  "proactive.key_fields": { form: "table"; verb: "verdict"; facts: ProactiveKeyFieldsFacts; outcome: "planning" | "market" | "finance" | "epidemic_field" | "enterprises" | "not_listed" | "key_list" | "key_field" | "supervision" | "allocation" | "project"; };
  /** 监管信息公开内容 (contents of published supervision) */
  "proactive.key_fields.supervision": { form: "checklist"; verb: "review"; facts: ProactiveKeyFieldsSupervisionFacts; };
  /** 党务（政务）公开内容 (disclosure of party and government affairs) */
  "proactive.party": { form: "table"; verb: "verdict"; facts: ProactivePartyFacts; outcome: "core_affairs" | "ideology" | "organisation" | "conduct" | "institutions" | "not_listed" | "publish"; };
  /** 党务（政务）公开形式 (forms of disclosure of party affairs) */
  "proactive.party.forms": { form: "checklist"; verb: "review"; facts: ProactivePartyFormsFacts; };
  /** 党务（政务）公开程序 (procedure of the disclosure of party affairs) */
  "proactive.party.procedure": { form: "chain"; verb: "progress"; facts: ProactivePartyProcedureFacts; step: "before" | "decision" | "result"; };
  /** 党务（政务）公开监督措施 (supervision of the disclosure of party affairs) */
  "proactive.party.supervision": { form: "checklist"; verb: "review"; facts: ProactivePartySupervisionFacts; };
  /** 行政处罚公示内容 (fields of a published penalty) */
  "proactive.penalty_fields": { form: "checklist"; verb: "review"; facts: ProactivePenaltyFieldsFacts; };
  /** 市场监管行政处罚信息摘要 (abstract of a penalty of market supervision) */
  "proactive.penalty_fields.market_supervision": { form: "checklist"; verb: "review"; facts: ProactivePenaltyFieldsMarketSupervisionFacts; };
  /** 行政许可公示内容 (fields of a published permit) */
  "proactive.permit_fields": { form: "checklist"; verb: "review"; facts: ProactivePermitFieldsFacts; };
  /** 行政执法决定公开期限 (time limit for publishing enforcement decisions) */
  "proactive.permit_penalty": { form: "term"; verb: "due"; facts: ProactivePermitPenaltyFacts; case: "permit_or_penalty" | "other_enforcement" | "withdraw"; };
  /** 公开平台 (where to publish) */
  "proactive.portal": { form: "table"; verb: "verdict"; facts: ProactivePortalFacts; outcome: "higher_portal" | "own_portal" | "not_listed" | "township_portal" | "own_site" | "county_portal"; };
  /** 扶贫信息公开内容 (information on poverty relief) */
  "proactive.poverty_fields": { form: "checklist"; verb: "review"; facts: ProactivePovertyFieldsFacts; };
  /** 重大建设项目公开内容 (information on major projects) */
  "proactive.project_fields": { form: "checklist"; verb: "review"; facts: ProactiveProjectFieldsFacts; };
  /** 主动公开期限 (time limit for proactive disclosure) */
  "proactive.publish": { form: "term"; verb: "due"; facts: ProactivePublishFacts; };
  /** 乡镇主动公开内容 (what townships disclose) */
  "proactive.township_list": { form: "table"; verb: "verdict"; facts: ProactiveTownshipListFacts; outcome: "proactive" | "not_listed"; };
  /** 应公开未公开的整改 (rectification of missing disclosure) */
  "proactive.unrectified": { form: "table"; verb: "verdict"; facts: ProactiveUnrectifiedFacts; outcome: "public_criticism" | "rectify" | "nothing"; };
  /** 主管部门对未主动公开的处理 (what the department in charge does of missing disclosure) */
  "proactive.unrectified.department": { form: "table"; verb: "verdict"; facts: ProactiveUnrectifiedDepartmentFacts; outcome: "rectify_and_propose" | "rectify" | "nothing"; };
  /** 投诉办理期限 (time limit for a complaint) */
  "query.complaint": { form: "term"; verb: "due"; facts: QueryComplaintFacts; };
  /** 投诉特殊情况办理期限 (time limit for a special complaint) */
  "query.complaint_special": { form: "term"; verb: "due"; facts: QueryComplaintSpecialFacts; };
  /** 重要复杂问题回复期限 (time limit for a complex query) */
  "query.complex": { form: "term"; verb: "due"; facts: QueryComplexFacts; };
  /** 转发处理期限 (time limit for forwarding) */
  "query.forward": { form: "term"; verb: "due"; facts: QueryForwardFacts; };
  /** 一般问题回复期限 (time limit for a general query) */
  "query.general": { form: "term"; verb: "due"; facts: QueryGeneralFacts; };
  /** 逾期说明 (notice of a late answer) */
  "query.late_notice": { form: "table"; verb: "verdict"; facts: QueryLateNoticeFacts; outcome: "accountable" | "explain" | "publish" | "nothing"; };
  /** 查询转办 (routing of a query) */
  "query.route": { form: "table"; verb: "verdict"; facts: QueryRouteFacts; outcome: "complaint" | "closed" | "first_asked" | "answer" | "tell_other_ways" | "forward"; };
  /** 对投诉人的回复 (answer to a complaint) */
  "query.route.complaint_answer": { form: "checklist"; verb: "review"; facts: QueryRouteComplaintAnswerFacts; };
  /** 首问责任 (the department first asked) */
  "query.route.first_asked": { form: "chain"; verb: "progress"; facts: QueryRouteFirstAskedFacts; step: "classify" | "answer_own_part" | "reason" | "review" | "pass_on" | "to_government_office"; };
  /** 转发的条件 (what forwarding needs) */
  "query.route.forwarding": { form: "checklist"; verb: "review"; facts: QueryRouteForwardingFacts; };
  /** 查询专线服务 (service of the hotline) */
  "query.service": { form: "checklist"; verb: "review"; facts: QueryServiceFacts; };
  /** 专线职责分工 (who does what for the hotline) */
  "query.service.roster": { form: "table"; verb: "verdict"; facts: QueryServiceRosterFacts; outcome: "city_office" | "information_office" | "information_office_and_others" | "level_offices" | "competent_departments" | "supervision_bodies" | "hotline" | "information_office_and_telecom" | "information_office_with_telecom" | "telecom_company" | "city_and_county_offices" | "not_listed"; };
  /** 统计报表上报 (reporting of statistics) */
  "query.service.statistics": { form: "term"; verb: "due"; facts: QueryServiceStatisticsFacts; };
  /** 特殊情况回复期限 (time limit for a special query) */
  "query.special": { form: "term"; verb: "due"; facts: QuerySpecialFacts; };
  /** 逐级审签 (desk-to-head sign-off) */
  "release.desk_chain": { form: "chain"; verb: "progress"; facts: ReleaseDeskChainFacts; step: "proofread" | "head_review" | "deputy_review" | "sign" | "publish" | "provide" | "head_agree" | "village_review" | "collect" | "approve"; };
  /** 目录信息逐级审定和上报 (sign-off and filing of catalogue information) */
  "release.desk_chain.catalogue": { form: "chain"; verb: "progress"; facts: ReleaseDeskChainCatalogueFacts; step: "collect" | "head_confirm" | "deputy" | "director" | "file"; };
  /** 发布责任 (liability for releases) */
  "release.liability": { form: "table"; verb: "verdict"; facts: ReleaseLiabilityFacts; outcome: "refer" | "liability" | "public_criticism" | "commend" | "none"; };
  /** 信息发布联络员 (liaison for releases) */
  "release.liaison": { form: "checklist"; verb: "review"; facts: ReleaseLiaisonFacts; };
  /** 网络使用 (use of networks) */
  "release.network": { form: "table"; verb: "verdict"; facts: ReleaseNetworkFacts; outcome: "not_over_net" | "one_machine_one_net" | "no_breach"; };
  /** 发布记分 (points for publication) */
  "release.points": { form: "band"; verb: "grade"; facts: ReleasePointsFacts; grade: "public_criticism" | "none"; };
  /** 公开程序 (procedure of publication) */
  "release.procedure": { form: "chain"; verb: "progress"; facts: ReleaseProcedureFacts; step: "propose" | "review" | "disclose" | "feedback"; };
  /** 转载来源 (permitted sources of reposts) */
  "release.repost": { form: "table"; verb: "verdict"; facts: ReleaseRepostFacts; outcome: "repost" | "publish" | "must_not" | "no_repost"; };
  /** 转载标注 (labelling of reposts) */
  "release.repost_label": { form: "checklist"; verb: "review"; facts: ReleaseRepostLabelFacts; };
  /** 公开责任分工 (roster of responsibility) */
  "release.roster": { form: "table"; verb: "verdict"; facts: ReleaseRosterFacts; outcome: "digital_centre" | "each_unit" | "county_office" | "not_listed" | "government_office" | "information_office" | "archives_bureau" | "joint_meeting" | "information_centre" | "supervision_bureau" | "legal_office" | "press_office" | "township_office" | "township" | "competent_departments" | "office" | "office_groups" | "office_publicity" | "office_party" | "office_director" | "office_personnel" | "office_finance" | "law_section" | "law_interpretation" | "eia_section" | "eia_media" | "eia_enforcement" | "eia_law" | "water_section" | "air_section" | "air_monitoring" | "soil_section" | "radiation_section" | "emergency_radiation" | "enforcement_team" | "enforcement_farming" | "monitoring_station" | "emergency_centre" | "emergency_enforcement" | "publicity_centre" | "solid_waste_centre" | "solid_waste_enforcement" | "emergency_solid_waste" | "exhaust_centre" | "county_bureaus" | "by_instruction" | "each_office" | "general_office"; };
  /** 多个部门共同完成的公开 (disclosure by several sections) */
  "release.roster.lead": { form: "checklist"; verb: "review"; facts: ReleaseRosterLeadFacts; };
  /** 敏感信息发布审批 (approval of sensitive releases) */
  "release.sensitive": { form: "chain"; verb: "progress"; facts: ReleaseSensitiveFacts; step: "report" | "review" | "agree" | "publish"; };
  /** 三级审核 (three levels of review) */
  "release.three_levels": { form: "chain"; verb: "progress"; facts: ReleaseThreeLevelsFacts; step: "first_review" | "second_review" | "agree" | "publish" | "third_check"; };
  /** 三级审核的抽查 (spot checks of what is published) */
  "release.three_levels.spot_check": { form: "term"; verb: "due"; facts: ReleaseThreeLevelsSpotCheckFacts; };
  /** 上网发布范围 (scope of online publication) */
  "release.web_scope": { form: "table"; verb: "verdict"; facts: ReleaseWebScopeFacts; outcome: "not_online" | "online" | "not_listed" | "publish_and_push"; };
  /** 信用信息的推送和公示 (where credit information goes) */
  "release.web_scope.credit_sites": { form: "checklist"; verb: "review"; facts: ReleaseWebScopeCreditSitesFacts; };
  /** 每周报送信息 (weekly items) */
  "release.weekly_items": { form: "cadence"; verb: "kept"; facts: ReleaseWeeklyItemsFacts; };
  /** 信息撤回 (withdrawal of information) */
  "release.withdraw": { form: "table"; verb: "verdict"; facts: ReleaseWithdrawFacts; outcome: "delete" | "withdraw" | "stays"; };
  /** 政府信息公开工作年度报告期限 (time limit for the annual report) */
  "report.annual": { form: "term"; verb: "due"; facts: ReportAnnualFacts; case: "department" | "government" | "internal"; };
  /** 年度报告内容 (sections of the annual report) */
  "report.sections": { form: "checklist"; verb: "review"; facts: ReportSectionsFacts; };
  /** 内部工作报告：基本情况 (internal report: the basic facts) */
  "report.sections.basics": { form: "checklist"; verb: "review"; facts: ReportSectionsBasicsFacts; };
  /** 分类数量和占比核对 (check of counts and shares) */
  "report.shares": { form: "tally"; verb: "tally"; facts: ReportSharesFacts; };
  /** 年度报告勾稽关系 (arithmetic of the annual report) */
  "report.tally": { form: "tally"; verb: "tally"; facts: ReportTallyFacts; };
  /** 答复期限的计算 (running of the reply clock) */
  "request.clock": { form: "term"; verb: "due"; facts: RequestClockFacts; };
  /** 共同制作机关提出意见期限 (time limit for a co-maker's opinion) */
  "request.co_maker": { form: "term"; verb: "due"; facts: RequestCoMakerFacts; };
  /** 共同制作机关意见征求函 (letter to a co-maker) */
  "request.co_maker.letter": { form: "letter"; verb: "letter"; facts: RequestCoMakerLetterFacts; case: "inquiry"; };
  /** 延长答复期限 (extension of the reply) */
  "request.extension": { form: "term"; verb: "due"; facts: RequestExtensionFacts; };
  /** 延长答复期限告知书 (extension notice) */
  "request.extension.letter": { form: "letter"; verb: "letter"; facts: RequestExtensionLetterFacts; case: "notice"; };
  /** 信息处理费 (information processing fee) */
  "request.fee": { form: "band"; verb: "price"; facts: RequestFeeFacts; case: "per_item" | "per_page"; };
  /** 是否收取信息处理费 (whether a processing fee is charged) */
  "request.fee.charged": { form: "table"; verb: "verdict"; facts: RequestFeeChargedFacts; outcome: "free" | "per_item" | "per_page" | "no_tariff"; };
  /** 打印、复制的成本费用 (cost of printing and copying) */
  "request.fee.costs": { form: "term"; verb: "due"; facts: RequestFeeCostsFacts; };
  /** 信息处理费收费通知 (fee notice) */
  "request.fee.letter": { form: "letter"; verb: "letter"; facts: RequestFeeLetterFacts; case: "per_item" | "per_page"; };
  /** 信息处理费缴纳期限 (time limit for paying the processing fee) */
  "request.fee.payment": { form: "term"; verb: "due"; facts: RequestFeePaymentFacts; };
  /** 申请内容 (content of a request) */
  "request.form": { form: "checklist"; verb: "review"; facts: RequestFormFacts; };
  /** 申请内容提示 (hints on what a request asks for) */
  "request.form.coach": { form: "signs"; verb: "signs"; facts: RequestFormCoachFacts; };
  /** 提供形式 (form of supply) */
  "request.form_of_supply": { form: "table"; verb: "verdict"; facts: RequestFormOfSupplyFacts; outcome: "as_asked" | "other_form" | "reading"; };
  /** 阅读和复制 (reading and copies) */
  "request.form_of_supply.copies": { form: "table"; verb: "verdict"; facts: RequestFormOfSupplyCopiesFacts; outcome: "copy" | "reading"; };
  /** 阅读困难的帮助 (help with reading) */
  "request.form_of_supply.help": { form: "table"; verb: "verdict"; facts: RequestFormOfSupplyHelpFacts; outcome: "help" | "no_help"; };
  /** 不得有偿提供 (no paid supply) */
  "request.no_resale": { form: "table"; verb: "verdict"; facts: RequestNoResaleFacts; outcome: "forbidden" | "not_affected"; };
  /** 答复类型 (kind of reply) */
  "request.outcome": { form: "table"; verb: "verdict"; facts: RequestOutcomeFacts; outcome: "withdrawn" | "not_a_request" | "supplement" | "await_correction" | "still_unclear" | "not_corrected" | "fee_unpaid" | "excessive" | "deferred" | "publication" | "repeated" | "reissue" | "special_access" | "archived" | "archived_not_held" | "already_public" | "not_ours" | "not_held" | "needs_processing" | "partial" | "withheld_secret" | "withheld_by_law" | "withheld_security" | "withheld_third_party" | "withheld_internal" | "withheld_process" | "withheld_enforcement" | "provided" | "told_when" | "no_need" | "supplement_form" | "provided_superior"; };
  /** 数量、频次明显超过合理范围 (unreasonable number or frequency) */
  "request.outcome.excessive": { form: "table"; verb: "verdict"; facts: RequestOutcomeExcessiveFacts; outcome: "excessive" | "deferred" | "not_this"; };
  /** 答复文书 (letters of reply) */
  "request.outcome.letter": { form: "letter"; verb: "letter"; facts: RequestOutcomeLetterFacts; case: "provided" | "told_when" | "already_public" | "partial" | "withheld_secret" | "withheld_by_law" | "withheld_security" | "withheld_third_party" | "withheld_internal" | "withheld_process" | "withheld_enforcement" | "special_access" | "archived" | "archived_not_held" | "not_held" | "not_ours" | "needs_processing" | "still_unclear" | "not_a_request" | "repeated" | "publication" | "excessive" | "deferred" | "reissue" | "not_corrected" | "withdrawn" | "fee_unpaid" | "no_need"; };
  /** 自身特殊需要 (own special need) */
  "request.outcome.need": { form: "table"; verb: "verdict"; facts: RequestOutcomeNeedFacts; outcome: "no_need" | "not_this"; };
  /** 信息不存在 (not held) */
  "request.outcome.not_held": { form: "table"; verb: "verdict"; facts: RequestOutcomeNotHeldFacts; outcome: "not_held" | "not_this"; };
  /** 不属于本机关负责公开 (for another body) */
  "request.outcome.other_body": { form: "table"; verb: "verdict"; facts: RequestOutcomeOtherBodyFacts; outcome: "not_ours" | "not_this" | "archived"; };
  /** 区分处理 (separation) */
  "request.outcome.partial": { form: "table"; verb: "verdict"; facts: RequestOutcomePartialFacts; outcome: "partial" | "not_this"; };
  /** 信访、投诉、举报 (petition, complaint, report) */
  "request.outcome.petition": { form: "table"; verb: "verdict"; facts: RequestOutcomePetitionFacts; outcome: "not_a_request" | "not_this"; };
  /** 需要加工、分析 (needs processing) */
  "request.outcome.processing": { form: "table"; verb: "verdict"; facts: RequestOutcomeProcessingFacts; outcome: "needs_processing" | "not_this"; };
  /** 公开出版物 (publications) */
  "request.outcome.publication": { form: "table"; verb: "verdict"; facts: RequestOutcomePublicationFacts; outcome: "publication" | "not_this"; };
  /** 已经主动公开 (already published) */
  "request.outcome.published": { form: "table"; verb: "verdict"; facts: RequestOutcomePublishedFacts; outcome: "already_public" | "not_this"; };
  /** 确认或者重新出具 (confirming or issuing again) */
  "request.outcome.reissue": { form: "table"; verb: "verdict"; facts: RequestOutcomeReissueFacts; outcome: "reissue" | "not_this"; };
  /** 重复申请 (repeated request) */
  "request.outcome.repeated": { form: "table"; verb: "verdict"; facts: RequestOutcomeRepeatedFacts; outcome: "repeated" | "not_this"; };
  /** 登记资料等另有规定 (registry material) */
  "request.outcome.special_access": { form: "table"; verb: "verdict"; facts: RequestOutcomeSpecialAccessFacts; outcome: "special_access" | "archived" | "archived_not_held" | "not_this"; };
  /** 申请内容不明确 (unclear request) */
  "request.outcome.supplement": { form: "table"; verb: "verdict"; facts: RequestOutcomeSupplementFacts; outcome: "supplement" | "await_correction" | "still_unclear" | "not_corrected" | "not_this"; };
  /** 逾期未缴费 (fee not paid) */
  "request.outcome.unpaid": { form: "table"; verb: "verdict"; facts: RequestOutcomeUnpaidFacts; outcome: "fee_unpaid" | "not_this"; };
  /** 撤回申请 (request withdrawn) */
  "request.outcome.withdrawn": { form: "table"; verb: "verdict"; facts: RequestOutcomeWithdrawnFacts; outcome: "withdrawn" | "not_this"; };
  /** 不予公开 (withheld) */
  "request.outcome.withheld": { form: "table"; verb: "verdict"; facts: RequestOutcomeWithheldFacts; outcome: "withheld_secret" | "withheld_third_party" | "withheld_security" | "not_this"; };
  /** 不予公开（第十四条） (withheld under article 14) */
  "request.outcome.withheld_absolute": { form: "table"; verb: "verdict"; facts: RequestOutcomeWithheldAbsoluteFacts; outcome: "withheld_secret" | "withheld_by_law" | "withheld_security" | "not_this"; };
  /** 不予公开（第十六条第一款） (withheld under article 16, paragraph 1) */
  "request.outcome.withheld_internal": { form: "table"; verb: "verdict"; facts: RequestOutcomeWithheldInternalFacts; outcome: "withheld_internal" | "not_this"; };
  /** 不予公开（第十六条第二款） (withheld under article 16, paragraph 2) */
  "request.outcome.withheld_process": { form: "table"; verb: "verdict"; facts: RequestOutcomeWithheldProcessFacts; outcome: "withheld_process" | "withheld_enforcement" | "not_this"; };
  /** 不予公开（第十五条） (withheld under article 15) */
  "request.outcome.withheld_third_party": { form: "table"; verb: "verdict"; facts: RequestOutcomeWithheldThirdPartyFacts; outcome: "withheld_third_party" | "not_this"; };
  /** 查询自身信息 (information on oneself) */
  "request.own_information": { form: "checklist"; verb: "review"; facts: RequestOwnInformationFacts; };
  /** 自身信息更正 (correction of one's own record) */
  "request.own_record": { form: "table"; verb: "verdict"; facts: RequestOwnRecordFacts; outcome: "correct" | "not_borne_out" | "pass_on" | "tell_where" | "no_claim" | "change" | "hand_on"; };
  /** 收到申请之日 (day of receipt) */
  "request.received_on": { form: "table"; verb: "verdict"; facts: RequestReceivedOnFacts; outcome: "day_handed_in" | "day_signed_for" | "day_confirmed" | "day_contact_restored" | "day_arrived" | "day_taken_over" | "not_told" | "day_laid_down"; };
  /** 救济途径告知 (notice of remedies) */
  "request.remedy": { form: "checklist"; verb: "review"; facts: RequestRemedyFacts; };
  /** 行政复议申请审查期限 (time limit for examining a reconsideration application) */
  "request.remedy.acceptance": { form: "term"; verb: "due"; facts: RequestRemedyAcceptanceFacts; };
  /** 复议后提起行政诉讼期限 (time limit for suing after reconsideration) */
  "request.remedy.after_reconsideration": { form: "term"; verb: "due"; facts: RequestRemedyAfterReconsiderationFacts; };
  /** 行政复议申请人补正期限 (time limit for the applicant's correction in reconsideration) */
  "request.remedy.correction": { form: "term"; verb: "due"; facts: RequestRemedyCorrectionFacts; };
  /** 行政复议补正通知期限 (time limit for the correction notice in reconsideration) */
  "request.remedy.correction_notice": { form: "term"; verb: "due"; facts: RequestRemedyCorrectionNoticeFacts; };
  /** 行政复议决定期限 (time limit for the reconsideration decision) */
  "request.remedy.decision": { form: "term"; verb: "due"; facts: RequestRemedyDecisionFacts; case: "simplified" | "ordinary"; };
  /** 直接提起行政诉讼期限 (time limit for suing directly) */
  "request.remedy.litigation": { form: "term"; verb: "due"; facts: RequestRemedyLitigationFacts; };
  /** 文书过时用语检查 (outdated wording of a letter) */
  "request.remedy.outdated": { form: "signs"; verb: "signs"; facts: RequestRemedyOutdatedFacts; };
  /** 申请行政复议期限 (time limit for applying for reconsideration) */
  "request.remedy.reconsideration": { form: "term"; verb: "due"; facts: RequestRemedyReconsiderationFacts; };
  /** 政府信息公开案件的受理 (whether a court accepts the case) */
  "request.remedy.suit": { form: "table"; verb: "verdict"; facts: RequestRemedySuitFacts; outcome: "apply_first" | "reconsideration_first" | "accepted" | "not_listed"; };
  /** 救济途径的告知文字 (wording on remedies) */
  "request.remedy.text": { form: "letter"; verb: "letter"; facts: RequestRemedyTextFacts; case: "refusal" | "other"; };
  /** 答复期限 (time limit for the reply) */
  "request.reply": { form: "term"; verb: "due"; facts: RequestReplyFacts; };
  /** 处理决定的送达时点 (date on which a reply counts as given) */
  "request.served": { form: "term"; verb: "due"; facts: RequestServedFacts; case: "post" | "direct"; };
  /** 申请办理流程 (course of a request) */
  "request.state": { form: "ledger"; verb: "ledger"; facts: RequestStateFacts; };
  /** 补正告知期限 (time limit for the correction notice) */
  "request.supplement_notice": { form: "term"; verb: "due"; facts: RequestSupplementNoticeFacts; };
  /** 补正告知书 (correction notice) */
  "request.supplement_notice.letter": { form: "letter"; verb: "letter"; facts: RequestSupplementNoticeLetterFacts; case: "notice"; };
  /** 第三方提出意见期限 (time limit for a third party's opinion) */
  "request.third_party": { form: "term"; verb: "due"; facts: RequestThirdPartyFacts; };
  /** 第三方意见征求书 (letter to a third party) */
  "request.third_party.letter": { form: "letter"; verb: "letter"; facts: RequestThirdPartyLetterFacts; case: "inquiry"; };
  /** 决定公开告知第三方 (telling a third party of disclosure) */
  "request.third_party.told": { form: "letter"; verb: "letter"; facts: RequestThirdPartyToldFacts; case: "notice"; };
  /** 公开前筛查 (screening before disclosure) */
  "screen": { form: "table"; verb: "verdict"; facts: ScreenFacts; outcome: "must_not_publish" | "check_first" | "mask_first" | "correct_first" | "public_identifier" | "clear"; };
  /** 统一社会信用代码筛查 (screening for social credit codes) */
  "screen.business": { form: "table"; verb: "verdict"; facts: ScreenBusinessFacts; outcome: "public_identifier" | "clear"; };
  /** 文本规范筛查 (screening of the form of a text) */
  "screen.form": { form: "table"; verb: "verdict"; facts: ScreenFormFacts; outcome: "correct_first" | "clear"; };
  /** 标注冲突筛查 (screening for conflicting markings) */
  "screen.marking_conflict": { form: "table"; verb: "verdict"; facts: ScreenMarkingConflictFacts; outcome: "must_not_publish" | "check_first" | "clear"; };
  /** 个人信息筛查 (screening for personal data) */
  "screen.personal": { form: "table"; verb: "verdict"; facts: ScreenPersonalFacts; outcome: "mask_first" | "check_first" | "clear"; };
  /** 密级标志筛查 (screening for secrecy marks) */
  "screen.secrecy_mark": { form: "table"; verb: "verdict"; facts: ScreenSecrecyMarkFacts; outcome: "must_not_publish" | "check_first" | "clear"; };
  /** 保密期限的最长期限 (longest period of secrecy) */
  "screen.secrecy_mark.period": { form: "term"; verb: "due"; facts: ScreenSecrecyMarkPeriodFacts; case: "top_secret" | "confidential" | "secret"; };
  /** 网站迁移整合 (moving of websites) */
  "site.migrate": { form: "table"; verb: "verdict"; facts: SiteMigrateFacts; outcome: "move" | "stays" | "close_and_move"; };
  /** 整合到门户网站的功能 (functions moved to the portal) */
  "site.migrate.functions": { form: "checklist"; verb: "review"; facts: SiteMigrateFunctionsFacts; };
  /** 网站内容保障抽查 (spot checks of the upkeep of sites) */
  "site.migrate.spot_check": { form: "term"; verb: "due"; facts: SiteMigrateSpotCheckFacts; };
  /** 政府门户网站检查得分 (inspection score of a government portal) */
  "site.score": { form: "band"; verb: "grade"; facts: SiteScoreFacts; grade: "bonus_part" | "pass" | "fail"; };
  /** 单项否决 (single-item veto) */
  "site.veto": { form: "table"; verb: "verdict"; facts: SiteVetoFacts; outcome: "fails" | "goes_on"; };
  /** 监督检查 (inspections) */
  "supervision.annual": { form: "cadence"; verb: "kept"; facts: SupervisionAnnualFacts; };
  /** 网络社情办理和处置情况通报 (bulletin on how online opinion is handled) */
  "supervision.bulletin": { form: "term"; verb: "due"; facts: SupervisionBulletinFacts; };
  /** 监督检查重点 (points of supervision) */
  "supervision.check": { form: "checklist"; verb: "review"; facts: SupervisionCheckFacts; };
  /** 督查约谈 (supervisory interview) */
  "supervision.interview": { form: "table"; verb: "verdict"; facts: SupervisionInterviewFacts; outcome: "liability" | "interview" | "commended" | "not_listed"; };
  /** 培训内容 (content of the training) */
  "training.content": { form: "checklist"; verb: "review"; facts: TrainingContentFacts; };
  /** 人员培训 (training of staff) */
  "training.cover": { form: "cadence"; verb: "kept"; facts: TrainingCoverFacts; };
  /** 经常性专业培训 (training in the regular course) */
  "training.cover.regular": { form: "term"; verb: "due"; facts: TrainingCoverRegularFacts; };
}
