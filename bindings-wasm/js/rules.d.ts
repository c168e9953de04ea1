// Written from the register (cargo run -p gongkai-tests --bin generate).

/** The name of every rule: those of the register, and what the rulebooks have besides. */
export declare const rules: {
  /** 公开属性认定 (disclosure attribute) */
  readonly ATTRIBUTE: "attribute";
  /** 公开前筛查 (screening before disclosure) */
  readonly SCREEN: "screen";
  /** 主动公开 (proactive disclosure) */
  readonly ATTRIBUTE_PROACTIVE: "attribute.proactive";
  /** 依申请公开 (disclosure on request) */
  readonly ATTRIBUTE_ON_REQUEST: "attribute.on_request";
  /** 不予公开 (absolutely withheld) */
  readonly ATTRIBUTE_WITHHELD_ABSOLUTE: "attribute.withheld_absolute";
  /** 涉及第三方权益不公开 (withheld for a third party) */
  readonly ATTRIBUTE_WITHHELD_THIRD_PARTY: "attribute.withheld_third_party";
  /** 内部事务信息 (internal affairs) */
  readonly ATTRIBUTE_WITHHELD_INTERNAL: "attribute.withheld_internal";
  /** 过程性信息和执法案卷 (deliberation records and case files) */
  readonly ATTRIBUTE_WITHHELD_PROCESS: "attribute.withheld_process";
  /** 部分公开 (partial disclosure) */
  readonly ATTRIBUTE_PARTIAL: "attribute.partial";
  /** 定期评估审查 (periodic reassessment) */
  readonly ATTRIBUTE_REASSESS: "attribute.reassess";
  /** 公开属性说明 (statement of the attribute) */
  readonly ATTRIBUTE_STATEMENT: "attribute.statement";
  /** 政策性文件报批前审查 (review of a policy document before submission) */
  readonly ATTRIBUTE_POLICY_PRESUBMISSION: "attribute.policy_presubmission";
  /** 未标明属性退回 (return of an unmarked draft) */
  readonly ATTRIBUTE_RETURN_UNMARKED: "attribute.return_unmarked";
  /** 公开属性标注 (marking of the attribute) */
  readonly ATTRIBUTE_MARKING: "attribute.marking";
  /** 不得公开的情形 (grounds of exemption) */
  readonly EXEMPTION_GROUNDS: "exemption.grounds";
  /** 未经审查不得公开 (no disclosure without review) */
  readonly EXEMPTION_UNREVIEWED: "exemption.unreviewed";
  /** 公开审查内容 (scope of the review) */
  readonly EXEMPTION_SCOPE_REVIEW: "exemption.scope_review";
  /** 不能确定时报请确定 (referral when uncertain) */
  readonly EXEMPTION_UNCERTAIN: "exemption.uncertain";
  /** 审查意见 (conclusion of the review) */
  readonly EXEMPTION_CONCLUSION: "exemption.conclusion";
  /** 共同形成信息的书面同意 (written consent for jointly made information) */
  readonly EXEMPTION_JOINT: "exemption.joint";
  /** 保密期满后的公开 (disclosure after a secrecy period) */
  readonly EXEMPTION_EXPIRED_SECRET: "exemption.expired_secret";
  /** 脱密处理 (removal of secret parts) */
  readonly EXEMPTION_DESENSITISE: "exemption.desensitise";
  /** 审查程序 (chain of review) */
  readonly EXEMPTION_CHAIN: "exemption.chain";
  /** 审查责任 (liability for the review) */
  readonly EXEMPTION_LIABILITY: "exemption.liability";
  /** 审查机构和人员 (who is in charge of the review) */
  readonly EXEMPTION_OFFICER: "exemption.officer";
  /** 产生时标明保密事项 (secrecy marked when the information is made) */
  readonly EXEMPTION_MARKED_AT_SOURCE: "exemption.marked_at_source";
  /** 密级标志筛查 (screening for secrecy marks) */
  readonly SCREEN_SECRECY_MARK: "screen.secrecy_mark";
  /** 标注冲突筛查 (screening for conflicting markings) */
  readonly SCREEN_MARKING_CONFLICT: "screen.marking_conflict";
  /** 个人信息筛查 (screening for personal data) */
  readonly SCREEN_PERSONAL: "screen.personal";
  /** 统一社会信用代码筛查 (screening for social credit codes) */
  readonly SCREEN_BUSINESS: "screen.business";
  /** 文本规范筛查 (screening of the form of a text) */
  readonly SCREEN_FORM: "screen.form";
  /** 负面清单事项 (item of the negative list) */
  readonly NEGATIVE_LIST_MEMBER: "negative_list.member";
  /** 负面清单条目要求 (requirements of a list entry) */
  readonly NEGATIVE_LIST_ENTRY: "negative_list.entry";
  /** 主动公开期限 (time limit for proactive disclosure) */
  readonly PROACTIVE_PUBLISH: "proactive.publish";
  /** 行政许可和处罚公开期限 (time limit for publishing permits and penalties) */
  readonly PROACTIVE_PERMIT_PENALTY: "proactive.permit_penalty";
  /** 主动公开一般情形 (general kinds of proactive disclosure) */
  readonly PROACTIVE_GENERAL: "proactive.general";
  /** 行政许可公示内容 (fields of a published permit) */
  readonly PROACTIVE_PERMIT_FIELDS: "proactive.permit_fields";
  /** 行政处罚公示内容 (fields of a published penalty) */
  readonly PROACTIVE_PENALTY_FIELDS: "proactive.penalty_fields";
  /** 行政执法公开内容 (what enforcement bodies publish) */
  readonly PROACTIVE_ENFORCEMENT_FIELDS: "proactive.enforcement_fields";
  /** 收费公示内容 (fields of published fees) */
  readonly PROACTIVE_FEE_FIELDS: "proactive.fee_fields";
  /** 中介服务公开内容 (fields of intermediary services) */
  readonly PROACTIVE_INTERMEDIARY_FIELDS: "proactive.intermediary_fields";
  /** 公共企事业单位办事公开内容 (what public enterprises publish) */
  readonly PROACTIVE_ENTERPRISE_FIELDS: "proactive.enterprise_fields";
  /** 重大建设项目公开内容 (information on major projects) */
  readonly PROACTIVE_PROJECT_FIELDS: "proactive.project_fields";
  /** 扶贫信息公开内容 (information on poverty relief) */
  readonly PROACTIVE_POVERTY_FIELDS: "proactive.poverty_fields";
  /** 规范性文件有效期和清理 (validity and clean-up of normative documents) */
  readonly PROACTIVE_DOCUMENT_VALIDITY: "proactive.document_validity";
  /** 部门主动公开内容 (what departments disclose) */
  readonly PROACTIVE_DEPARTMENT_LIST: "proactive.department_list";
  /** 乡镇主动公开内容 (what townships disclose) */
  readonly PROACTIVE_TOWNSHIP_LIST: "proactive.township_list";
  /** 主动公开形式 (channels of proactive disclosure) */
  readonly PROACTIVE_CHANNELS: "proactive.channels";
  /** 公开平台 (where to publish) */
  readonly PROACTIVE_PORTAL: "proactive.portal";
  /** 公开机构联系方式 (contact details of the disclosure office) */
  readonly PROACTIVE_BODY_CONTACT: "proactive.body_contact";
  /** 五公开 (the five fields of openness) */
  readonly PROACTIVE_FIVE_OPENNESS: "proactive.five_openness";
  /** 重点领域信息公开 (key fields of disclosure) */
  readonly PROACTIVE_KEY_FIELDS: "proactive.key_fields";
  /** 全文公开 (publication in full) */
  readonly PROACTIVE_FULL_TEXT: "proactive.full_text";
  /** 公开频次 (frequency of disclosure) */
  readonly PROACTIVE_FREQUENCY: "proactive.frequency";
  /** 党务（政务）公开内容 (disclosure of party and government affairs) */
  readonly PROACTIVE_PARTY: "proactive.party";
  /** 应公开未公开的整改 (rectification of missing disclosure) */
  readonly PROACTIVE_UNRECTIFIED: "proactive.unrectified";
  /** 三级审核 (three levels of review) */
  readonly RELEASE_THREE_LEVELS: "release.three_levels";
  /** 逐级审签 (desk-to-head sign-off) */
  readonly RELEASE_DESK_CHAIN: "release.desk_chain";
  /** 公开程序 (procedure of publication) */
  readonly RELEASE_PROCEDURE: "release.procedure";
  /** 转载来源 (permitted sources of reposts) */
  readonly RELEASE_REPOST: "release.repost";
  /** 转载标注 (labelling of reposts) */
  readonly RELEASE_REPOST_LABEL: "release.repost_label";
  /** 敏感信息发布审批 (approval of sensitive releases) */
  readonly RELEASE_SENSITIVE: "release.sensitive";
  /** 信息撤回 (withdrawal of information) */
  readonly RELEASE_WITHDRAW: "release.withdraw";
  /** 发布责任 (liability for releases) */
  readonly RELEASE_LIABILITY: "release.liability";
  /** 信息发布联络员 (liaison for releases) */
  readonly RELEASE_LIAISON: "release.liaison";
  /** 发布记分 (points for publication) */
  readonly RELEASE_POINTS: "release.points";
  /** 每周报送信息 (weekly items) */
  readonly RELEASE_WEEKLY_ITEMS: "release.weekly_items";
  /** 上网发布范围 (scope of online publication) */
  readonly RELEASE_WEB_SCOPE: "release.web_scope";
  /** 网络使用 (use of networks) */
  readonly RELEASE_NETWORK: "release.network";
  /** 公开责任分工 (roster of responsibility) */
  readonly RELEASE_ROSTER: "release.roster";
  /** 解读材料发布期限 (time limit for publishing an interpretation) */
  readonly INTERPRETATION_PUBLISH: "interpretation.publish";
  /** 解读主体 (who interprets) */
  readonly INTERPRETATION_OWNER: "interpretation.owner";
  /** 解读范围 (what needs an interpretation) */
  readonly INTERPRETATION_SCOPE: "interpretation.scope";
  /** 解读内容 (content of an interpretation) */
  readonly INTERPRETATION_CONTENT: "interpretation.content";
  /** 三同步 (drafted reviewed and published in step) */
  readonly INTERPRETATION_THREE_SYNC: "interpretation.three_sync";
  /** 解读方案 (interpretation plan) */
  readonly INTERPRETATION_PLAN: "interpretation.plan";
  /** 解读形式 (forms of interpretation) */
  readonly INTERPRETATION_FORMS: "interpretation.forms";
  /** 主要负责人解读 (interpretation by the principal) */
  readonly INTERPRETATION_PRINCIPAL: "interpretation.principal";
  /** 政策解读专员 (policy interpretation commissioner) */
  readonly INTERPRETATION_COMMISSIONER: "interpretation.commissioner";
  /** 解读审查程序 (approval of an interpretation) */
  readonly INTERPRETATION_APPROVAL: "interpretation.approval";
  /** 预公开事项范围 (scope of pre-decision disclosure) */
  readonly PREDECISION_SCOPE: "predecision.scope";
  /** 预公开期限 (time limit for pre-decision disclosure) */
  readonly PREDECISION_PUBLISH: "predecision.publish";
  /** 不得预公开 (bar to pre-decision disclosure) */
  readonly PREDECISION_BAR: "predecision.bar";
  /** 预公开方式 (channels of pre-decision disclosure) */
  readonly PREDECISION_CHANNELS: "predecision.channels";
  /** 决策公开征求意见期限 (periods for comment hearing and review) */
  readonly PREDECISION_COMMENT: "predecision.comment";
  /** 公众参与方式 (manner of public participation) */
  readonly PREDECISION_PARTICIPATION: "predecision.participation";
  /** 意见采纳反馈 (feedback on opinions) */
  readonly PREDECISION_FEEDBACK: "predecision.feedback";
  /** 预公开内容 (what is published before a decision) */
  readonly PREDECISION_CONTENT: "predecision.content";
  /** 预公开程序 (procedure of pre-decision disclosure) */
  readonly PREDECISION_PROCEDURE: "predecision.procedure";
  /** 新媒体每周更新 (weekly post) */
  readonly MEDIA_WEEKLY_POST: "media.weekly_post";
  /** 新媒体长期不更新 (dormant account) */
  readonly MEDIA_DORMANT: "media.dormant";
  /** 账号开设变更注销 (opening changing and closing an account) */
  readonly MEDIA_ACCOUNT: "media.account";
  /** 新媒体内容规范 (content rules for new media) */
  readonly MEDIA_CONTENT: "media.content";
  /** 新媒体审核发布 (approval of posts) */
  readonly MEDIA_CHAIN: "media.chain";
  /** 新媒体安全 (security of new media) */
  readonly MEDIA_SECURITY: "media.security";
  /** 新媒体清理整改 (clean-up of accounts) */
  readonly MEDIA_CLEANUP: "media.cleanup";
  /** 新媒体互动 (interaction of an account) */
  readonly MEDIA_INTERACTION: "media.interaction";
  /** 新媒体值守 (staff and duty of an account) */
  readonly MEDIA_DUTY: "media.duty";
  /** 单项否决 (single-item veto) */
  readonly SITE_VETO: "site.veto";
  /** 政府网站检查评分 (inspection score of a website) */
  readonly SITE_SCORE: "site.score";
  /** 网站迁移整合 (moving of websites) */
  readonly SITE_MIGRATE: "site.migrate";
  /** 目录事项增加 (adding a catalogue item) */
  readonly CATALOG_ADD: "catalog.add";
  /** 目录事项变更 (altering a catalogue item) */
  readonly CATALOG_ALTER: "catalog.alter";
  /** 目录事项取消 (cancelling a catalogue item) */
  readonly CATALOG_CANCEL: "catalog.cancel";
  /** 目录要素 (elements of a catalogue item) */
  readonly CATALOG_ELEMENTS: "catalog.elements";
  /** 目录调整备案 (filing of a catalogue change) */
  readonly CATALOG_FILE: "catalog.file";
  /** 目录比对 (comparison of two catalogues) */
  readonly CATALOG_DIFF: "catalog.diff";
  /** 指南和目录内容 (content of guide and catalogue) */
  readonly CATALOG_GUIDE: "catalog.guide";
  /** 目录调整责任 (liability for catalogue changes) */
  readonly CATALOG_LIABILITY: "catalog.liability";
  /** 申请内容 (content of a request) */
  readonly REQUEST_FORM: "request.form";
  /** 收到申请之日 (date of receipt) */
  readonly REQUEST_RECEIVED_ON: "request.received_on";
  /** 补正告知期限 (time limit for the correction notice) */
  readonly REQUEST_SUPPLEMENT_NOTICE: "request.supplement_notice";
  /** 答复期限 (time limit for the reply) */
  readonly REQUEST_REPLY: "request.reply";
  /** 延长答复期限 (extension of the reply) */
  readonly REQUEST_EXTENSION: "request.extension";
  /** 第三方提出意见期限 (time limit for a third party's opinion) */
  readonly REQUEST_THIRD_PARTY: "request.third_party";
  /** 共同制作机关提出意见期限 (time limit for a co-maker's opinion) */
  readonly REQUEST_CO_MAKER: "request.co_maker";
  /** 答复期限的计算 (running of the reply clock) */
  readonly REQUEST_CLOCK: "request.clock";
  /** 答复类型 (kind of reply) */
  readonly REQUEST_OUTCOME: "request.outcome";
  /** 自身信息更正 (correction of one's own record) */
  readonly REQUEST_OWN_RECORD: "request.own_record";
  /** 提供形式 (form of supply) */
  readonly REQUEST_FORM_OF_SUPPLY: "request.form_of_supply";
  /** 信息处理费 (information processing fee) */
  readonly REQUEST_FEE: "request.fee";
  /** 送达时点 (date of service) */
  readonly REQUEST_SERVED: "request.served";
  /** 不得有偿提供 (no paid supply) */
  readonly REQUEST_NO_RESALE: "request.no_resale";
  /** 救济途径告知 (notice of remedies) */
  readonly REQUEST_REMEDY: "request.remedy";
  /** 申请办理流程 (course of a request) */
  readonly REQUEST_STATE: "request.state";
  /** 查询自身信息 (information on oneself) */
  readonly REQUEST_OWN_INFORMATION: "request.own_information";
  /** 留言受理 (acceptance of a message) */
  readonly MESSAGE_ACCEPT: "message.accept";
  /** 留言分别处理 (redirection of a message) */
  readonly MESSAGE_REDIRECT: "message.redirect";
  /** 简单咨询办理期限 (time limit for a simple consultation) */
  readonly MESSAGE_CONSULT: "message.consult";
  /** 一般留言办理期限 (time limit for a general message) */
  readonly MESSAGE_GENERAL: "message.general";
  /** 紧急留言办理 (urgent message) */
  readonly MESSAGE_URGENT: "message.urgent";
  /** 退件期限 (return of a misrouted message) */
  readonly MESSAGE_MISROUTED: "message.misrouted";
  /** 回复审签 (sign-off of a reply) */
  readonly MESSAGE_REPLY_CHAIN: "message.reply_chain";
  /** 留言办理原则 (handling of a message) */
  readonly MESSAGE_HANDLING: "message.handling";
  /** 对回复有疑义 (disputed reply) */
  readonly MESSAGE_DISPUTED: "message.disputed";
  /** 留言保密 (confidentiality of a message) */
  readonly MESSAGE_CONFIDENTIAL: "message.confidential";
  /** 留言归档 (archiving of a message) */
  readonly MESSAGE_ARCHIVE: "message.archive";
  /** 逾期办理责任 (overdue messages) */
  readonly MESSAGE_OVERDUE: "message.overdue";
  /** 留言办理责任到人 (staff for messages) */
  readonly MESSAGE_STAFF: "message.staff";
  /** 留言办理定期通报 (bulletin on messages) */
  readonly MESSAGE_BULLETIN: "message.bulletin";
  /** 一般问题回复期限 (time limit for a general query) */
  readonly QUERY_GENERAL: "query.general";
  /** 重要复杂问题回复期限 (time limit for a complex query) */
  readonly QUERY_COMPLEX: "query.complex";
  /** 特殊情况回复期限 (time limit for a special query) */
  readonly QUERY_SPECIAL: "query.special";
  /** 投诉办理期限 (time limit for a complaint) */
  readonly QUERY_COMPLAINT: "query.complaint";
  /** 投诉特殊情况办理期限 (time limit for a special complaint) */
  readonly QUERY_COMPLAINT_SPECIAL: "query.complaint_special";
  /** 转发处理期限 (time limit for forwarding) */
  readonly QUERY_FORWARD: "query.forward";
  /** 查询转办 (routing of a query) */
  readonly QUERY_ROUTE: "query.route";
  /** 逾期说明 (notice of a late answer) */
  readonly QUERY_LATE_NOTICE: "query.late_notice";
  /** 查询专线服务 (service of the hotline) */
  readonly QUERY_SERVICE: "query.service";
  /** 舆情分级 (level of public opinion) */
  readonly OPINION_LEVEL: "opinion.level";
  /** 舆情回应责任主体 (who responds) */
  readonly OPINION_OWNER: "opinion.owner";
  /** 舆情回应重点 (what needs a response) */
  readonly OPINION_FOCUS: "opinion.focus";
  /** 重大突发事件信息发布时限 (time limit for information on a major emergency) */
  readonly OPINION_MAJOR_RELEASE: "opinion.major_release";
  /** 新闻发布会时限 (time limit for a press conference) */
  readonly OPINION_PRESS_CONFERENCE: "opinion.press_conference";
  /** 其他政务舆情回应时限 (time limit for other public opinion) */
  readonly OPINION_OTHER: "opinion.other";
  /** 舆情回应内容 (content of the response) */
  readonly OPINION_REPLY: "opinion.reply";
  /** 舆情处置步骤 (steps of handling public opinion) */
  readonly OPINION_STEPS: "opinion.steps";
  /** 舆情回应情况上报 (report of the response) */
  readonly OPINION_REPORT: "opinion.report";
  /** 违法线索移交 (handing over of breaches of law) */
  readonly OPINION_TRANSFER: "opinion.transfer";
  /** 舆情风险评估 (assessment of opinion risk) */
  readonly OPINION_RISK: "opinion.risk";
  /** 重大舆情督办 (supervision of public opinion) */
  readonly OPINION_SUPERVISE: "opinion.supervise";
  /** 政府开放日 (open day) */
  readonly OPENDAY_MONTH: "openday.month";
  /** 开放日方案报送期限 (time limit for the open-day plan) */
  readonly OPENDAY_PLAN: "openday.plan";
  /** 开放日情况报送期限 (time limit for the open-day report) */
  readonly OPENDAY_REPORT: "openday.report";
  /** 开放日邀请对象 (guests of the open day) */
  readonly OPENDAY_GUEST: "openday.guest";
  /** 开放日代表遴选 (selection of guests) */
  readonly OPENDAY_SELECTION: "openday.selection";
  /** 开放日方案内容 (contents of the open-day plan) */
  readonly OPENDAY_PLAN_CONTENT: "openday.plan_content";
  /** 每月新闻发布会 (monthly press conference) */
  readonly PRESS_MONTHLY: "press.monthly";
  /** 新闻发布会审批 (approval of a press conference) */
  readonly PRESS_APPROVAL: "press.approval";
  /** 新闻发布会内容 (topics of a press conference) */
  readonly PRESS_TOPIC: "press.topic";
  /** 新闻发言人 (spokesperson) */
  readonly PRESS_SPOKESPERSON: "press.spokesperson";
  /** 新闻发布会内容变动 (change of a press conference) */
  readonly PRESS_CHANGE: "press.change";
  /** 列席会议议题 (topics open to attendance) */
  readonly ATTENDANCE_TOPIC: "attendance.topic";
  /** 列席代表条件 (conditions for attending) */
  readonly ATTENDANCE_PERSON: "attendance.person";
  /** 列席会议方案 (plan of attendance) */
  readonly ATTENDANCE_PLAN: "attendance.plan";
  /** 列席到场时间 (arrival at the meeting) */
  readonly ATTENDANCE_ARRIVAL: "attendance.arrival";
  /** 列席会议规则 (conduct at the meeting) */
  readonly ATTENDANCE_CONDUCT: "attendance.conduct";
  /** 列席意见反馈 (feedback to those who attended) */
  readonly ATTENDANCE_FEEDBACK: "attendance.feedback";
  /** 公开主体 (who publishes) */
  readonly COORDINATION_OWNER: "coordination.owner";
  /** 发布前沟通确认 (confirmation before publication) */
  readonly COORDINATION_CONFIRM: "coordination.confirm";
  /** 协调确认答复期限 (time limit for another agency's answer) */
  readonly COORDINATION_REPLY: "coordination.reply";
  /** 信息发布争议协调 (dispute between agencies) */
  readonly COORDINATION_DISPUTE: "coordination.dispute";
  /** 信息不一致的反映 (inconsistent information) */
  readonly COORDINATION_INCONSISTENT: "coordination.inconsistent";
  /** 考核等次 (grade of the assessment) */
  readonly ASSESSMENT_BAND: "assessment.band";
  /** 考核评分 (score of the assessment) */
  readonly ASSESSMENT_SCORE: "assessment.score";
  /** 考核内容 (content of the assessment) */
  readonly ASSESSMENT_CONTENT: "assessment.content";
  /** 考核程序 (procedure of the assessment) */
  readonly ASSESSMENT_PROCEDURE: "assessment.procedure";
  /** 考核通知期限 (notice of the assessment) */
  readonly ASSESSMENT_NOTICE: "assessment.notice";
  /** 自我总结报送期限 (time limit for the self-summary) */
  readonly ASSESSMENT_SELF_SUMMARY: "assessment.self_summary";
  /** 考核结果运用 (use of the result) */
  readonly ASSESSMENT_RESULT: "assessment.result";
  /** 考核责任 (acts dealt with under the Regulations) */
  readonly ASSESSMENT_LIABILITY: "assessment.liability";
  /** 定期考核 (regular assessment) */
  readonly ASSESSMENT_ANNUAL: "assessment.annual";
  /** 社会评议档次 (grade of the public evaluation) */
  readonly EVALUATION_GRADE: "evaluation.grade";
  /** 社会评议内容 (content of the public evaluation) */
  readonly EVALUATION_CONTENT: "evaluation.content";
  /** 评议整改期限 (time limit for rectification) */
  readonly EVALUATION_RECTIFY: "evaluation.rectify";
  /** 社会评议程序 (procedure of the public evaluation) */
  readonly EVALUATION_PROCEDURE: "evaluation.procedure";
  /** 专题评议 (special evaluation) */
  readonly EVALUATION_ANNUAL: "evaluation.annual";
  /** 责任追究情形 (grounds of accountability) */
  readonly ACCOUNTABILITY_GROUND: "accountability.ground";
  /** 责任区分 (apportioning of liability) */
  readonly ACCOUNTABILITY_LIABILITY: "accountability.liability";
  /** 责任追究方式 (sanctions) */
  readonly ACCOUNTABILITY_SANCTION: "accountability.sanction";
  /** 责任认定程序 (procedure of accountability) */
  readonly ACCOUNTABILITY_PROCEDURE: "accountability.procedure";
  /** 责任人 (who answers for what) */
  readonly ACCOUNTABILITY_ROSTER: "accountability.roster";
  /** 陈述申辩和改正反馈 (defence and report of correction) */
  readonly ACCOUNTABILITY_APPEAL: "accountability.appeal";
  /** 年度报告期限 (time limit for the annual report) */
  readonly REPORT_ANNUAL: "report.annual";
  /** 年度报告内容 (sections of the annual report) */
  readonly REPORT_SECTIONS: "report.sections";
  /** 年度报告勾稽关系 (arithmetic of the annual report) */
  readonly REPORT_TALLY: "report.tally";
  /** 分类数量和占比核对 (check of counts and shares) */
  readonly REPORT_SHARES: "report.shares";
  /** 任务台账 (task ledger) */
  readonly LEDGER_TASK: "ledger.task";
  /** 督查督办 (supervision of tasks) */
  readonly LEDGER_SUPERVISE: "ledger.supervise";
  /** 人员轮训 (training of all staff) */
  readonly TRAINING_COVER: "training.cover";
  /** 培训内容 (content of the training) */
  readonly TRAINING_CONTENT: "training.content";
  /** 听取工作汇报 (hearing a work report) */
  readonly LEADERSHIP_HEAR: "leadership.hear";
  /** 专题研究工作 (study of the work) */
  readonly LEADERSHIP_STUDY: "leadership.study";
  /** 分管领导 (leader in charge) */
  readonly LEADERSHIP_IN_CHARGE: "leadership.in_charge";
  /** 监督检查 (supervision and inspection) */
  readonly SUPERVISION_CHECK: "supervision.check";
  /** 每月考核公布 (monthly count and publication) */
  readonly ASSESSMENT_MONTHLY: "assessment.monthly";
  /** 督查约谈 (supervisory interview) */
  readonly SUPERVISION_INTERVIEW: "supervision.interview";
  /** 年度督查 (yearly inspection) */
  readonly SUPERVISION_ANNUAL: "supervision.annual";
  /** 定期通报 (periodic bulletin) */
  readonly SUPERVISION_BULLETIN: "supervision.bulletin";
  /** 法律顾问事项 (matters for legal counsel) */
  readonly LEGAL_COUNSEL_SCOPE: "legal_counsel.scope";
  /** 整改措施提出期限 (time limit for proposing corrective measures) */
  readonly ASSESSMENT_RESULT_MEASURES: "assessment.result.measures";
  /** 应当标注的文字 (the words to be marked) */
  readonly ATTRIBUTE_MARKING_WORDS: "attribute.marking.words";
  /** 部分公开的内容 (what a partial disclosure gives) */
  readonly ATTRIBUTE_PARTIAL_PARTS: "attribute.partial.parts";
  /** 定期评估审查的处理 (what a reassessment leads to) */
  readonly ATTRIBUTE_REASSESS_RESULT: "attribute.reassess.result";
  /** 书面告知第三方 (written notice to the third party) */
  readonly ATTRIBUTE_WITHHELD_THIRD_PARTY_NOTICE: "attribute.withheld_third_party.notice";
  /** 指南和目录编制 (how guide and catalogue are compiled) */
  readonly CATALOG_GUIDE_COMPILE: "catalog.guide.compile";
  /** 目录定期监督检查 (regular inspection of catalogues) */
  readonly CATALOG_LIABILITY_INSPECTION: "catalog.liability.inspection";
  /** 争议协调程序 (how a dispute is decided) */
  readonly COORDINATION_DISPUTE_REFERRAL: "coordination.dispute.referral";
  /** 整改反馈 (feedback on rectification) */
  readonly EVALUATION_RECTIFY_FEEDBACK: "evaluation.rectify.feedback";
  /** 审查意见的内容 (contents of the conclusion) */
  readonly EXEMPTION_CONCLUSION_OPINION: "exemption.conclusion.opinion";
  /** 不明确事项确定期限 (time limit for determining an unclear matter) */
  readonly EXEMPTION_UNCERTAIN_DECISION: "exemption.uncertain.decision";
  /** 不明确事项报请确定期限 (time limit for referring an unclear matter) */
  readonly EXEMPTION_UNCERTAIN_REPORT: "exemption.uncertain.report";
  /** 专员定期考核 (regular appraisal of commissioners) */
  readonly INTERPRETATION_COMMISSIONER_APPRAISAL: "interpretation.commissioner.appraisal";
  /** 第一解读人和专员 (first interpreter and commissioner) */
  readonly INTERPRETATION_OWNER_NAMED: "interpretation.owner.named";
  /** 重大行政决策的宣传解读 (explaining a major decision) */
  readonly INTERPRETATION_SCOPE_MAJOR: "interpretation.scope.major";
  /** 材料不齐全退文 (return of an incomplete submission) */
  readonly INTERPRETATION_THREE_SYNC_SENT_BACK: "interpretation.three_sync.sent_back";
  /** 报备和公告 (filing and announcement) */
  readonly MEDIA_ACCOUNT_ANNOUNCED: "media.account.announced";
  /** 账号名称和头像 (name and picture of an account) */
  readonly MEDIA_ACCOUNT_NAMING: "media.account.naming";
  /** 开通政务微博、微信 (opening an official microblog or WeChat account) */
  readonly MEDIA_ACCOUNT_OPENING: "media.account.opening";
  /** 从业人员定期培训 (regular training of the staff) */
  readonly MEDIA_DUTY_TRAINING: "media.duty.training";
  /** 告知留言人的内容 (what the writer is told) */
  readonly MESSAGE_REDIRECT_TOLD: "message.redirect.told";
  /** 多个部门的回应 (a response of several departments) */
  readonly OPINION_OWNER_CONSISTENT: "opinion.owner.consistent";
  /** 舆情风险评估内容 (contents of the assessment) */
  readonly OPINION_RISK_ASSESSMENT: "opinion.risk.assessment";
  /** 重大行政决策征求意见的途径 (channels for comments on a major decision) */
  readonly PREDECISION_CHANNELS_MAJOR: "predecision.channels.major";
  /** 重大行政决策征求意见公布的材料 (what is published when comments on a major decision are invited) */
  readonly PREDECISION_CONTENT_MAJOR: "predecision.content.major";
  /** 重大行政决策意见的处理 (how opinions on a major decision are dealt with) */
  readonly PREDECISION_FEEDBACK_MAJOR: "predecision.feedback.major";
  /** 公众参与事项目录 (catalogue of matters for participation) */
  readonly PREDECISION_PARTICIPATION_CATALOGUE: "predecision.participation.catalogue";
  /** 听证会的准备 (what precedes a hearing) */
  readonly PREDECISION_PARTICIPATION_HEARING: "predecision.participation.hearing";
  /** 听证会程序 (course of a hearing) */
  readonly PREDECISION_PARTICIPATION_HEARING_COURSE: "predecision.participation.hearing_course";
  /** 重大行政决策听取意见的方式 (how opinions on a major decision are heard) */
  readonly PREDECISION_PARTICIPATION_MAJOR: "predecision.participation.major";
  /** 公众参与、专家论证、风险评估 (public participation, expert opinion, risk assessment) */
  readonly PREDECISION_PROCEDURE_CONSULTED: "predecision.procedure.consulted";
  /** 重大行政决策程序 (procedure of a major decision) */
  readonly PREDECISION_PROCEDURE_MAJOR: "predecision.procedure.major";
  /** 重大行政决策的法定程序 (statutory parts of a major decision) */
  readonly PREDECISION_PROCEDURE_STATUTORY: "predecision.procedure.statutory";
  /** 重大行政决策事项 (major administrative decisions) */
  readonly PREDECISION_SCOPE_MAJOR: "predecision.scope.major";
  /** 本局的公开载体 (carriers of the bureau's disclosure) */
  readonly PROACTIVE_CHANNELS_CARRIERS: "proactive.channels.carriers";
  /** 政府信息公开平台的功能 (functions of the disclosure platform) */
  readonly PROACTIVE_CHANNELS_PLATFORM: "proactive.channels.platform";
  /** 各行政机关都应主动公开的内容 (what every agency discloses) */
  readonly PROACTIVE_DEPARTMENT_LIST_EVERY_AGENCY: "proactive.department_list.every_agency";
  /** 收费场所公示内容 (what is shown at the place of charging) */
  readonly PROACTIVE_FEE_FIELDS_AT_PLACE: "proactive.fee_fields.at_place";
  /** 监管信息公开内容 (contents of published supervision) */
  readonly PROACTIVE_KEY_FIELDS_SUPERVISION: "proactive.key_fields.supervision";
  /** 党务（政务）公开形式 (forms of disclosure of party affairs) */
  readonly PROACTIVE_PARTY_FORMS: "proactive.party.forms";
  /** 党务（政务）公开程序 (procedure of the disclosure of party affairs) */
  readonly PROACTIVE_PARTY_PROCEDURE: "proactive.party.procedure";
  /** 党务（政务）公开监督措施 (supervision of the disclosure of party affairs) */
  readonly PROACTIVE_PARTY_SUPERVISION: "proactive.party.supervision";
  /** 市场监管行政处罚信息摘要 (abstract of a penalty of market supervision) */
  readonly PROACTIVE_PENALTY_FIELDS_MARKET_SUPERVISION: "proactive.penalty_fields.market_supervision";
  /** 主管部门对未主动公开的处理 (what the department in charge does of missing disclosure) */
  readonly PROACTIVE_UNRECTIFIED_DEPARTMENT: "proactive.unrectified.department";
  /** 对投诉人的回复 (answer to a complaint) */
  readonly QUERY_ROUTE_COMPLAINT_ANSWER: "query.route.complaint_answer";
  /** 首问责任 (the department first asked) */
  readonly QUERY_ROUTE_FIRST_ASKED: "query.route.first_asked";
  /** 转发的条件 (what forwarding needs) */
  readonly QUERY_ROUTE_FORWARDING: "query.route.forwarding";
  /** 专线职责分工 (who does what for the hotline) */
  readonly QUERY_SERVICE_ROSTER: "query.service.roster";
  /** 统计报表上报 (reporting of statistics) */
  readonly QUERY_SERVICE_STATISTICS: "query.service.statistics";
  /** 目录信息逐级审定和上报 (sign-off and filing of catalogue information) */
  readonly RELEASE_DESK_CHAIN_CATALOGUE: "release.desk_chain.catalogue";
  /** 多个部门共同完成的公开 (disclosure by several sections) */
  readonly RELEASE_ROSTER_LEAD: "release.roster.lead";
  /** 三级审核的抽查 (spot checks of what is published) */
  readonly RELEASE_THREE_LEVELS_SPOT_CHECK: "release.three_levels.spot_check";
  /** 信用信息的推送和公示 (where credit information goes) */
  readonly RELEASE_WEB_SCOPE_CREDIT_SITES: "release.web_scope.credit_sites";
  /** 内部工作报告：基本情况 (internal report: the basic facts) */
  readonly REPORT_SECTIONS_BASICS: "report.sections.basics";
  /** 共同制作机关意见征求函 (letter to a co-maker) */
  readonly REQUEST_CO_MAKER_LETTER: "request.co_maker.letter";
  /** 延长答复期限告知书 (extension notice) */
  readonly REQUEST_EXTENSION_LETTER: "request.extension.letter";
  /** 是否收取信息处理费 (whether a processing fee is charged) */
  readonly REQUEST_FEE_CHARGED: "request.fee.charged";
  /** 打印、复制的成本费用 (cost of printing and copying) */
  readonly REQUEST_FEE_COSTS: "request.fee.costs";
  /** 信息处理费收费通知 (fee notice) */
  readonly REQUEST_FEE_LETTER: "request.fee.letter";
  /** 信息处理费缴纳期限 (time limit for paying the processing fee) */
  readonly REQUEST_FEE_PAYMENT: "request.fee.payment";
  /** 申请内容提示 (hints on what a request asks for) */
  readonly REQUEST_FORM_COACH: "request.form.coach";
  /** 阅读和复制 (reading and copies) */
  readonly REQUEST_FORM_OF_SUPPLY_COPIES: "request.form_of_supply.copies";
  /** 阅读困难的帮助 (help with reading) */
  readonly REQUEST_FORM_OF_SUPPLY_HELP: "request.form_of_supply.help";
  /** 数量、频次明显超过合理范围 (unreasonable number or frequency) */
  readonly REQUEST_OUTCOME_EXCESSIVE: "request.outcome.excessive";
  /** 答复文书 (letters of reply) */
  readonly REQUEST_OUTCOME_LETTER: "request.outcome.letter";
  /** 自身特殊需要 (own special need) */
  readonly REQUEST_OUTCOME_NEED: "request.outcome.need";
  /** 信息不存在 (not held) */
  readonly REQUEST_OUTCOME_NOT_HELD: "request.outcome.not_held";
  /** 不属于本机关负责公开 (for another body) */
  readonly REQUEST_OUTCOME_OTHER_BODY: "request.outcome.other_body";
  /** 区分处理 (separation) */
  readonly REQUEST_OUTCOME_PARTIAL: "request.outcome.partial";
  /** 信访、投诉、举报 (petition, complaint, report) */
  readonly REQUEST_OUTCOME_PETITION: "request.outcome.petition";
  /** 需要加工、分析 (needs processing) */
  readonly REQUEST_OUTCOME_PROCESSING: "request.outcome.processing";
  /** 公开出版物 (publications) */
  readonly REQUEST_OUTCOME_PUBLICATION: "request.outcome.publication";
  /** 已经主动公开 (already published) */
  readonly REQUEST_OUTCOME_PUBLISHED: "request.outcome.published";
  /** 确认或者重新出具 (confirming or issuing again) */
  readonly REQUEST_OUTCOME_REISSUE: "request.outcome.reissue";
  /** 重复申请 (repeated request) */
  readonly REQUEST_OUTCOME_REPEATED: "request.outcome.repeated";
  /** 登记资料等另有规定 (registry material) */
  readonly REQUEST_OUTCOME_SPECIAL_ACCESS: "request.outcome.special_access";
  /** 申请内容不明确 (unclear request) */
  readonly REQUEST_OUTCOME_SUPPLEMENT: "request.outcome.supplement";
  /** 逾期未缴费 (fee not paid) */
  readonly REQUEST_OUTCOME_UNPAID: "request.outcome.unpaid";
  /** 撤回申请 (request withdrawn) */
  readonly REQUEST_OUTCOME_WITHDRAWN: "request.outcome.withdrawn";
  /** 不予公开 (withheld) */
  readonly REQUEST_OUTCOME_WITHHELD: "request.outcome.withheld";
  /** 不予公开（第十四条） (withheld under article 14) */
  readonly REQUEST_OUTCOME_WITHHELD_ABSOLUTE: "request.outcome.withheld_absolute";
  /** 不予公开（第十六条第一款） (withheld under article 16, paragraph 1) */
  readonly REQUEST_OUTCOME_WITHHELD_INTERNAL: "request.outcome.withheld_internal";
  /** 不予公开（第十六条第二款） (withheld under article 16, paragraph 2) */
  readonly REQUEST_OUTCOME_WITHHELD_PROCESS: "request.outcome.withheld_process";
  /** 不予公开（第十五条） (withheld under article 15) */
  readonly REQUEST_OUTCOME_WITHHELD_THIRD_PARTY: "request.outcome.withheld_third_party";
  /** 行政复议申请审查期限 (time limit for examining a reconsideration application) */
  readonly REQUEST_REMEDY_ACCEPTANCE: "request.remedy.acceptance";
  /** 复议后提起行政诉讼期限 (time limit for suing after reconsideration) */
  readonly REQUEST_REMEDY_AFTER_RECONSIDERATION: "request.remedy.after_reconsideration";
  /** 行政复议申请人补正期限 (time limit for the applicant's correction in reconsideration) */
  readonly REQUEST_REMEDY_CORRECTION: "request.remedy.correction";
  /** 行政复议补正通知期限 (time limit for the correction notice in reconsideration) */
  readonly REQUEST_REMEDY_CORRECTION_NOTICE: "request.remedy.correction_notice";
  /** 行政复议决定期限 (time limit for the reconsideration decision) */
  readonly REQUEST_REMEDY_DECISION: "request.remedy.decision";
  /** 直接提起行政诉讼期限 (time limit for suing directly) */
  readonly REQUEST_REMEDY_LITIGATION: "request.remedy.litigation";
  /** 文书过时用语检查 (outdated wording of a letter) */
  readonly REQUEST_REMEDY_OUTDATED: "request.remedy.outdated";
  /** 申请行政复议期限 (time limit for applying for reconsideration) */
  readonly REQUEST_REMEDY_RECONSIDERATION: "request.remedy.reconsideration";
  /** 政府信息公开案件的受理 (whether a court accepts the case) */
  readonly REQUEST_REMEDY_SUIT: "request.remedy.suit";
  /** 救济途径的告知文字 (wording on remedies) */
  readonly REQUEST_REMEDY_TEXT: "request.remedy.text";
  /** 补正告知书 (correction notice) */
  readonly REQUEST_SUPPLEMENT_NOTICE_LETTER: "request.supplement_notice.letter";
  /** 第三方意见征求书 (letter to a third party) */
  readonly REQUEST_THIRD_PARTY_LETTER: "request.third_party.letter";
  /** 决定公开告知第三方 (telling a third party of disclosure) */
  readonly REQUEST_THIRD_PARTY_TOLD: "request.third_party.told";
  /** 保密期限的最长期限 (longest period of secrecy) */
  readonly SCREEN_SECRECY_MARK_PERIOD: "screen.secrecy_mark.period";
  /** 整合到门户网站的功能 (functions moved to the portal) */
  readonly SITE_MIGRATE_FUNCTIONS: "site.migrate.functions";
  /** 网站内容保障抽查 (spot checks of the upkeep of sites) */
  readonly SITE_MIGRATE_SPOT_CHECK: "site.migrate.spot_check";
  /** 经常性专业培训 (training in the regular course) */
  readonly TRAINING_COVER_REGULAR: "training.cover.regular";
};

/** The names of the local rulebooks that come with the package, each a file of its own (`books/NAME.book`). */
export declare const localRulebooks: readonly ["city-epb", "district-2009", "district-report", "enterprise-oa", "grain-bureau", "guyuan-2019", "hengshui-county-2021", "huining-2016", "jiujiang-county-2022", "qingyunpu-2017", "township", "yanan-county-2008", "yunnan-96128-2009"];
