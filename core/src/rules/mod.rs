//! The names of the law: every rule as a constant, and for every rule of the rulebooks a module with closed lists of its facts, outcomes,
//! items, steps and cases.
//!
//! A list has the names of every version of the rule in every book; what the law of a day does not know is refused. A new fact is one
//! more name in a list that is open to more. For a rule of your own, or a name that comes as text, every door takes text.
//!
//! ```
//! use gongkai::{Library, Truth::No, rules::exemption::unreviewed::{self, Fact, Outcome}};
//! let book = Library::embedded().book("cn-2019")?;
//! let law = book.table(unreviewed::Rule, "2024-05-06".parse()?)?;
//! assert_eq!(law.verdict([(Fact::Reviewed, No)])?.outcome(), Some(Outcome::MustNotOpen));
//! assert!("reviewd".parse::<Fact>().unwrap_err().help.en.contains("reviewed"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Written from the rulebooks (`cargo run -p gongkai-tests --bin generate`).

use crate::law::RuleId;

pub mod accountability;
pub mod assessment;
pub mod attendance;
pub mod attribute;
pub mod catalog;
pub mod coordination;
pub mod evaluation;
pub mod exemption;
pub mod interpretation;
pub mod leadership;
pub mod ledger;
pub mod legal_counsel;
pub mod media;
pub mod message;
pub mod negative_list;
pub mod openday;
pub mod opinion;
pub mod predecision;
pub mod press;
pub mod proactive;
pub mod query;
pub mod release;
pub mod report;
pub mod request;
pub mod screen;
pub mod site;
pub mod supervision;
pub mod training;

/// 公开属性认定 (disclosure attribute): `attribute`.
pub const ATTRIBUTE: RuleId = RuleId::known("attribute");

/// 公开前筛查 (screening before disclosure): `screen`.
pub const SCREEN: RuleId = RuleId::known("screen");

/// 主动公开 (proactive disclosure): `attribute.proactive`.
pub const ATTRIBUTE_PROACTIVE: RuleId = RuleId::known("attribute.proactive");

/// 依申请公开 (disclosure on request): `attribute.on_request`.
pub const ATTRIBUTE_ON_REQUEST: RuleId = RuleId::known("attribute.on_request");

/// 不予公开 (absolutely withheld): `attribute.withheld_absolute`.
pub const ATTRIBUTE_WITHHELD_ABSOLUTE: RuleId = RuleId::known("attribute.withheld_absolute");

/// 涉及第三方权益不公开 (withheld for a third party): `attribute.withheld_third_party`.
pub const ATTRIBUTE_WITHHELD_THIRD_PARTY: RuleId = RuleId::known("attribute.withheld_third_party");

/// 内部事务信息 (internal affairs): `attribute.withheld_internal`.
pub const ATTRIBUTE_WITHHELD_INTERNAL: RuleId = RuleId::known("attribute.withheld_internal");

/// 过程性信息和执法案卷 (deliberation records and case files): `attribute.withheld_process`.
pub const ATTRIBUTE_WITHHELD_PROCESS: RuleId = RuleId::known("attribute.withheld_process");

/// 部分公开 (partial disclosure): `attribute.partial`.
pub const ATTRIBUTE_PARTIAL: RuleId = RuleId::known("attribute.partial");

/// 定期评估审查 (periodic reassessment): `attribute.reassess`.
pub const ATTRIBUTE_REASSESS: RuleId = RuleId::known("attribute.reassess");

/// 公开属性说明 (statement of the attribute): `attribute.statement`.
pub const ATTRIBUTE_STATEMENT: RuleId = RuleId::known("attribute.statement");

/// 政策性文件报批前审查 (review of a policy document before submission): `attribute.policy_presubmission`.
pub const ATTRIBUTE_POLICY_PRESUBMISSION: RuleId = RuleId::known("attribute.policy_presubmission");

/// 未标明属性退回 (return of an unmarked draft): `attribute.return_unmarked`.
pub const ATTRIBUTE_RETURN_UNMARKED: RuleId = RuleId::known("attribute.return_unmarked");

/// 公开属性标注 (marking of the attribute): `attribute.marking`.
pub const ATTRIBUTE_MARKING: RuleId = RuleId::known("attribute.marking");

/// 不得公开的情形 (grounds of exemption): `exemption.grounds`.
pub const EXEMPTION_GROUNDS: RuleId = RuleId::known("exemption.grounds");

/// 未经审查不得公开 (no disclosure without review): `exemption.unreviewed`.
pub const EXEMPTION_UNREVIEWED: RuleId = RuleId::known("exemption.unreviewed");

/// 公开审查内容 (scope of the review): `exemption.scope_review`.
pub const EXEMPTION_SCOPE_REVIEW: RuleId = RuleId::known("exemption.scope_review");

/// 不能确定时报请确定 (referral when uncertain): `exemption.uncertain`.
pub const EXEMPTION_UNCERTAIN: RuleId = RuleId::known("exemption.uncertain");

/// 审查意见 (conclusion of the review): `exemption.conclusion`.
pub const EXEMPTION_CONCLUSION: RuleId = RuleId::known("exemption.conclusion");

/// 共同形成信息的书面同意 (written consent for jointly made information): `exemption.joint`.
pub const EXEMPTION_JOINT: RuleId = RuleId::known("exemption.joint");

/// 保密期满后的公开 (disclosure after a secrecy period): `exemption.expired_secret`.
pub const EXEMPTION_EXPIRED_SECRET: RuleId = RuleId::known("exemption.expired_secret");

/// 脱密处理 (removal of secret parts): `exemption.desensitise`.
pub const EXEMPTION_DESENSITISE: RuleId = RuleId::known("exemption.desensitise");

/// 审查程序 (chain of review): `exemption.chain`.
pub const EXEMPTION_CHAIN: RuleId = RuleId::known("exemption.chain");

/// 审查责任 (liability for the review): `exemption.liability`.
pub const EXEMPTION_LIABILITY: RuleId = RuleId::known("exemption.liability");

/// 审查机构和人员 (who is in charge of the review): `exemption.officer`.
pub const EXEMPTION_OFFICER: RuleId = RuleId::known("exemption.officer");

/// 产生时标明保密事项 (secrecy marked when the information is made): `exemption.marked_at_source`.
pub const EXEMPTION_MARKED_AT_SOURCE: RuleId = RuleId::known("exemption.marked_at_source");

/// 密级标志筛查 (screening for secrecy marks): `screen.secrecy_mark`.
pub const SCREEN_SECRECY_MARK: RuleId = RuleId::known("screen.secrecy_mark");

/// 标注冲突筛查 (screening for conflicting markings): `screen.marking_conflict`.
pub const SCREEN_MARKING_CONFLICT: RuleId = RuleId::known("screen.marking_conflict");

/// 个人信息筛查 (screening for personal data): `screen.personal`.
pub const SCREEN_PERSONAL: RuleId = RuleId::known("screen.personal");

/// 统一社会信用代码筛查 (screening for social credit codes): `screen.business`.
pub const SCREEN_BUSINESS: RuleId = RuleId::known("screen.business");

/// 文本规范筛查 (screening of the form of a text): `screen.form`.
pub const SCREEN_FORM: RuleId = RuleId::known("screen.form");

/// 负面清单事项 (item of the negative list): `negative_list.member`.
pub const NEGATIVE_LIST_MEMBER: RuleId = RuleId::known("negative_list.member");

/// 负面清单条目要求 (requirements of a list entry): `negative_list.entry`.
pub const NEGATIVE_LIST_ENTRY: RuleId = RuleId::known("negative_list.entry");

/// 主动公开期限 (time limit for proactive disclosure): `proactive.publish`.
pub const PROACTIVE_PUBLISH: RuleId = RuleId::known("proactive.publish");

/// 行政许可和处罚公开期限 (time limit for publishing permits and penalties): `proactive.permit_penalty`.
pub const PROACTIVE_PERMIT_PENALTY: RuleId = RuleId::known("proactive.permit_penalty");

/// 主动公开一般情形 (general kinds of proactive disclosure): `proactive.general`.
pub const PROACTIVE_GENERAL: RuleId = RuleId::known("proactive.general");

/// 行政许可公示内容 (fields of a published permit): `proactive.permit_fields`.
pub const PROACTIVE_PERMIT_FIELDS: RuleId = RuleId::known("proactive.permit_fields");

/// 行政处罚公示内容 (fields of a published penalty): `proactive.penalty_fields`.
pub const PROACTIVE_PENALTY_FIELDS: RuleId = RuleId::known("proactive.penalty_fields");

/// 行政执法公开内容 (what enforcement bodies publish): `proactive.enforcement_fields`.
pub const PROACTIVE_ENFORCEMENT_FIELDS: RuleId = RuleId::known("proactive.enforcement_fields");

/// 收费公示内容 (fields of published fees): `proactive.fee_fields`.
pub const PROACTIVE_FEE_FIELDS: RuleId = RuleId::known("proactive.fee_fields");

/// 中介服务公开内容 (fields of intermediary services): `proactive.intermediary_fields`.
pub const PROACTIVE_INTERMEDIARY_FIELDS: RuleId = RuleId::known("proactive.intermediary_fields");

/// 公共企事业单位办事公开内容 (what public enterprises publish): `proactive.enterprise_fields`.
pub const PROACTIVE_ENTERPRISE_FIELDS: RuleId = RuleId::known("proactive.enterprise_fields");

/// 重大建设项目公开内容 (information on major projects): `proactive.project_fields`.
pub const PROACTIVE_PROJECT_FIELDS: RuleId = RuleId::known("proactive.project_fields");

/// 扶贫信息公开内容 (information on poverty relief): `proactive.poverty_fields`.
pub const PROACTIVE_POVERTY_FIELDS: RuleId = RuleId::known("proactive.poverty_fields");

/// 规范性文件有效期和清理 (validity and clean-up of normative documents): `proactive.document_validity`.
pub const PROACTIVE_DOCUMENT_VALIDITY: RuleId = RuleId::known("proactive.document_validity");

/// 部门主动公开内容 (what departments disclose): `proactive.department_list`.
pub const PROACTIVE_DEPARTMENT_LIST: RuleId = RuleId::known("proactive.department_list");

/// 乡镇主动公开内容 (what townships disclose): `proactive.township_list`.
pub const PROACTIVE_TOWNSHIP_LIST: RuleId = RuleId::known("proactive.township_list");

/// 主动公开形式 (channels of proactive disclosure): `proactive.channels`.
pub const PROACTIVE_CHANNELS: RuleId = RuleId::known("proactive.channels");

/// 公开平台 (where to publish): `proactive.portal`.
pub const PROACTIVE_PORTAL: RuleId = RuleId::known("proactive.portal");

/// 公开机构联系方式 (contact details of the disclosure office): `proactive.body_contact`.
pub const PROACTIVE_BODY_CONTACT: RuleId = RuleId::known("proactive.body_contact");

/// 五公开 (the five fields of openness): `proactive.five_openness`.
pub const PROACTIVE_FIVE_OPENNESS: RuleId = RuleId::known("proactive.five_openness");

/// 重点领域信息公开 (key fields of disclosure): `proactive.key_fields`.
pub const PROACTIVE_KEY_FIELDS: RuleId = RuleId::known("proactive.key_fields");

/// 全文公开 (publication in full): `proactive.full_text`.
pub const PROACTIVE_FULL_TEXT: RuleId = RuleId::known("proactive.full_text");

/// 公开频次 (frequency of disclosure): `proactive.frequency`.
pub const PROACTIVE_FREQUENCY: RuleId = RuleId::known("proactive.frequency");

/// 党务（政务）公开内容 (disclosure of party and government affairs): `proactive.party`.
pub const PROACTIVE_PARTY: RuleId = RuleId::known("proactive.party");

/// 应公开未公开的整改 (rectification of missing disclosure): `proactive.unrectified`.
pub const PROACTIVE_UNRECTIFIED: RuleId = RuleId::known("proactive.unrectified");

/// 三级审核 (three levels of review): `release.three_levels`.
pub const RELEASE_THREE_LEVELS: RuleId = RuleId::known("release.three_levels");

/// 逐级审签 (desk-to-head sign-off): `release.desk_chain`.
pub const RELEASE_DESK_CHAIN: RuleId = RuleId::known("release.desk_chain");

/// 公开程序 (procedure of publication): `release.procedure`.
pub const RELEASE_PROCEDURE: RuleId = RuleId::known("release.procedure");

/// 转载来源 (permitted sources of reposts): `release.repost`.
pub const RELEASE_REPOST: RuleId = RuleId::known("release.repost");

/// 转载标注 (labelling of reposts): `release.repost_label`.
pub const RELEASE_REPOST_LABEL: RuleId = RuleId::known("release.repost_label");

/// 敏感信息发布审批 (approval of sensitive releases): `release.sensitive`.
pub const RELEASE_SENSITIVE: RuleId = RuleId::known("release.sensitive");

/// 信息撤回 (withdrawal of information): `release.withdraw`.
pub const RELEASE_WITHDRAW: RuleId = RuleId::known("release.withdraw");

/// 发布责任 (liability for releases): `release.liability`.
pub const RELEASE_LIABILITY: RuleId = RuleId::known("release.liability");

/// 信息发布联络员 (liaison for releases): `release.liaison`.
pub const RELEASE_LIAISON: RuleId = RuleId::known("release.liaison");

/// 发布记分 (points for publication): `release.points`.
pub const RELEASE_POINTS: RuleId = RuleId::known("release.points");

/// 每周报送信息 (weekly items): `release.weekly_items`.
pub const RELEASE_WEEKLY_ITEMS: RuleId = RuleId::known("release.weekly_items");

/// 上网发布范围 (scope of online publication): `release.web_scope`.
pub const RELEASE_WEB_SCOPE: RuleId = RuleId::known("release.web_scope");

/// 网络使用 (use of networks): `release.network`.
pub const RELEASE_NETWORK: RuleId = RuleId::known("release.network");

/// 公开责任分工 (roster of responsibility): `release.roster`.
pub const RELEASE_ROSTER: RuleId = RuleId::known("release.roster");

/// 解读材料发布期限 (time limit for publishing an interpretation): `interpretation.publish`.
pub const INTERPRETATION_PUBLISH: RuleId = RuleId::known("interpretation.publish");

/// 解读主体 (who interprets): `interpretation.owner`.
pub const INTERPRETATION_OWNER: RuleId = RuleId::known("interpretation.owner");

/// 解读范围 (what needs an interpretation): `interpretation.scope`.
pub const INTERPRETATION_SCOPE: RuleId = RuleId::known("interpretation.scope");

/// 解读内容 (content of an interpretation): `interpretation.content`.
pub const INTERPRETATION_CONTENT: RuleId = RuleId::known("interpretation.content");

/// 三同步 (drafted reviewed and published in step): `interpretation.three_sync`.
pub const INTERPRETATION_THREE_SYNC: RuleId = RuleId::known("interpretation.three_sync");

/// 解读方案 (interpretation plan): `interpretation.plan`.
pub const INTERPRETATION_PLAN: RuleId = RuleId::known("interpretation.plan");

/// 解读形式 (forms of interpretation): `interpretation.forms`.
pub const INTERPRETATION_FORMS: RuleId = RuleId::known("interpretation.forms");

/// 主要负责人解读 (interpretation by the principal): `interpretation.principal`.
pub const INTERPRETATION_PRINCIPAL: RuleId = RuleId::known("interpretation.principal");

/// 政策解读专员 (policy interpretation commissioner): `interpretation.commissioner`.
pub const INTERPRETATION_COMMISSIONER: RuleId = RuleId::known("interpretation.commissioner");

/// 解读审查程序 (approval of an interpretation): `interpretation.approval`.
pub const INTERPRETATION_APPROVAL: RuleId = RuleId::known("interpretation.approval");

/// 预公开事项范围 (scope of pre-decision disclosure): `predecision.scope`.
pub const PREDECISION_SCOPE: RuleId = RuleId::known("predecision.scope");

/// 预公开期限 (time limit for pre-decision disclosure): `predecision.publish`.
pub const PREDECISION_PUBLISH: RuleId = RuleId::known("predecision.publish");

/// 不得预公开 (bar to pre-decision disclosure): `predecision.bar`.
pub const PREDECISION_BAR: RuleId = RuleId::known("predecision.bar");

/// 预公开方式 (channels of pre-decision disclosure): `predecision.channels`.
pub const PREDECISION_CHANNELS: RuleId = RuleId::known("predecision.channels");

/// 决策公开征求意见期限 (periods for comment hearing and review): `predecision.comment`.
pub const PREDECISION_COMMENT: RuleId = RuleId::known("predecision.comment");

/// 公众参与方式 (manner of public participation): `predecision.participation`.
pub const PREDECISION_PARTICIPATION: RuleId = RuleId::known("predecision.participation");

/// 意见采纳反馈 (feedback on opinions): `predecision.feedback`.
pub const PREDECISION_FEEDBACK: RuleId = RuleId::known("predecision.feedback");

/// 预公开内容 (what is published before a decision): `predecision.content`.
pub const PREDECISION_CONTENT: RuleId = RuleId::known("predecision.content");

/// 预公开程序 (procedure of pre-decision disclosure): `predecision.procedure`.
pub const PREDECISION_PROCEDURE: RuleId = RuleId::known("predecision.procedure");

/// 新媒体每周更新 (weekly post): `media.weekly_post`.
pub const MEDIA_WEEKLY_POST: RuleId = RuleId::known("media.weekly_post");

/// 新媒体长期不更新 (dormant account): `media.dormant`.
pub const MEDIA_DORMANT: RuleId = RuleId::known("media.dormant");

/// 账号开设变更注销 (opening changing and closing an account): `media.account`.
pub const MEDIA_ACCOUNT: RuleId = RuleId::known("media.account");

/// 新媒体内容规范 (content rules for new media): `media.content`.
pub const MEDIA_CONTENT: RuleId = RuleId::known("media.content");

/// 新媒体审核发布 (approval of posts): `media.chain`.
pub const MEDIA_CHAIN: RuleId = RuleId::known("media.chain");

/// 新媒体安全 (security of new media): `media.security`.
pub const MEDIA_SECURITY: RuleId = RuleId::known("media.security");

/// 新媒体清理整改 (clean-up of accounts): `media.cleanup`.
pub const MEDIA_CLEANUP: RuleId = RuleId::known("media.cleanup");

/// 新媒体互动 (interaction of an account): `media.interaction`.
pub const MEDIA_INTERACTION: RuleId = RuleId::known("media.interaction");

/// 新媒体值守 (staff and duty of an account): `media.duty`.
pub const MEDIA_DUTY: RuleId = RuleId::known("media.duty");

/// 单项否决 (single-item veto): `site.veto`.
pub const SITE_VETO: RuleId = RuleId::known("site.veto");

/// 政府网站检查评分 (inspection score of a website): `site.score`.
pub const SITE_SCORE: RuleId = RuleId::known("site.score");

/// 网站迁移整合 (moving of websites): `site.migrate`.
pub const SITE_MIGRATE: RuleId = RuleId::known("site.migrate");

/// 目录事项增加 (adding a catalogue item): `catalog.add`.
pub const CATALOG_ADD: RuleId = RuleId::known("catalog.add");

/// 目录事项变更 (altering a catalogue item): `catalog.alter`.
pub const CATALOG_ALTER: RuleId = RuleId::known("catalog.alter");

/// 目录事项取消 (cancelling a catalogue item): `catalog.cancel`.
pub const CATALOG_CANCEL: RuleId = RuleId::known("catalog.cancel");

/// 目录要素 (elements of a catalogue item): `catalog.elements`.
pub const CATALOG_ELEMENTS: RuleId = RuleId::known("catalog.elements");

/// 目录调整备案 (filing of a catalogue change): `catalog.file`.
pub const CATALOG_FILE: RuleId = RuleId::known("catalog.file");

/// 目录比对 (comparison of two catalogues): `catalog.diff`.
pub const CATALOG_DIFF: RuleId = RuleId::known("catalog.diff");

/// 指南和目录内容 (content of guide and catalogue): `catalog.guide`.
pub const CATALOG_GUIDE: RuleId = RuleId::known("catalog.guide");

/// 目录调整责任 (liability for catalogue changes): `catalog.liability`.
pub const CATALOG_LIABILITY: RuleId = RuleId::known("catalog.liability");

/// 申请内容 (content of a request): `request.form`.
pub const REQUEST_FORM: RuleId = RuleId::known("request.form");

/// 收到申请之日 (date of receipt): `request.received_on`.
pub const REQUEST_RECEIVED_ON: RuleId = RuleId::known("request.received_on");

/// 补正告知期限 (time limit for the correction notice): `request.supplement_notice`.
pub const REQUEST_SUPPLEMENT_NOTICE: RuleId = RuleId::known("request.supplement_notice");

/// 答复期限 (time limit for the reply): `request.reply`.
pub const REQUEST_REPLY: RuleId = RuleId::known("request.reply");

/// 延长答复期限 (extension of the reply): `request.extension`.
pub const REQUEST_EXTENSION: RuleId = RuleId::known("request.extension");

/// 第三方提出意见期限 (time limit for a third party's opinion): `request.third_party`.
pub const REQUEST_THIRD_PARTY: RuleId = RuleId::known("request.third_party");

/// 共同制作机关提出意见期限 (time limit for a co-maker's opinion): `request.co_maker`.
pub const REQUEST_CO_MAKER: RuleId = RuleId::known("request.co_maker");

/// 答复期限的计算 (running of the reply clock): `request.clock`.
pub const REQUEST_CLOCK: RuleId = RuleId::known("request.clock");

/// 答复类型 (kind of reply): `request.outcome`.
pub const REQUEST_OUTCOME: RuleId = RuleId::known("request.outcome");

/// 自身信息更正 (correction of one's own record): `request.own_record`.
pub const REQUEST_OWN_RECORD: RuleId = RuleId::known("request.own_record");

/// 提供形式 (form of supply): `request.form_of_supply`.
pub const REQUEST_FORM_OF_SUPPLY: RuleId = RuleId::known("request.form_of_supply");

/// 信息处理费 (information processing fee): `request.fee`.
pub const REQUEST_FEE: RuleId = RuleId::known("request.fee");

/// 送达时点 (date of service): `request.served`.
pub const REQUEST_SERVED: RuleId = RuleId::known("request.served");

/// 不得有偿提供 (no paid supply): `request.no_resale`.
pub const REQUEST_NO_RESALE: RuleId = RuleId::known("request.no_resale");

/// 救济途径告知 (notice of remedies): `request.remedy`.
pub const REQUEST_REMEDY: RuleId = RuleId::known("request.remedy");

/// 申请办理流程 (course of a request): `request.state`.
pub const REQUEST_STATE: RuleId = RuleId::known("request.state");

/// 查询自身信息 (information on oneself): `request.own_information`.
pub const REQUEST_OWN_INFORMATION: RuleId = RuleId::known("request.own_information");

/// 留言受理 (acceptance of a message): `message.accept`.
pub const MESSAGE_ACCEPT: RuleId = RuleId::known("message.accept");

/// 留言分别处理 (redirection of a message): `message.redirect`.
pub const MESSAGE_REDIRECT: RuleId = RuleId::known("message.redirect");

/// 简单咨询办理期限 (time limit for a simple consultation): `message.consult`.
pub const MESSAGE_CONSULT: RuleId = RuleId::known("message.consult");

/// 一般留言办理期限 (time limit for a general message): `message.general`.
pub const MESSAGE_GENERAL: RuleId = RuleId::known("message.general");

/// 紧急留言办理 (urgent message): `message.urgent`.
pub const MESSAGE_URGENT: RuleId = RuleId::known("message.urgent");

/// 退件期限 (return of a misrouted message): `message.misrouted`.
pub const MESSAGE_MISROUTED: RuleId = RuleId::known("message.misrouted");

/// 回复审签 (sign-off of a reply): `message.reply_chain`.
pub const MESSAGE_REPLY_CHAIN: RuleId = RuleId::known("message.reply_chain");

/// 留言办理原则 (handling of a message): `message.handling`.
pub const MESSAGE_HANDLING: RuleId = RuleId::known("message.handling");

/// 对回复有疑义 (disputed reply): `message.disputed`.
pub const MESSAGE_DISPUTED: RuleId = RuleId::known("message.disputed");

/// 留言保密 (confidentiality of a message): `message.confidential`.
pub const MESSAGE_CONFIDENTIAL: RuleId = RuleId::known("message.confidential");

/// 留言归档 (archiving of a message): `message.archive`.
pub const MESSAGE_ARCHIVE: RuleId = RuleId::known("message.archive");

/// 逾期办理责任 (overdue messages): `message.overdue`.
pub const MESSAGE_OVERDUE: RuleId = RuleId::known("message.overdue");

/// 留言办理责任到人 (staff for messages): `message.staff`.
pub const MESSAGE_STAFF: RuleId = RuleId::known("message.staff");

/// 留言办理定期通报 (bulletin on messages): `message.bulletin`.
pub const MESSAGE_BULLETIN: RuleId = RuleId::known("message.bulletin");

/// 一般问题回复期限 (time limit for a general query): `query.general`.
pub const QUERY_GENERAL: RuleId = RuleId::known("query.general");

/// 重要复杂问题回复期限 (time limit for a complex query): `query.complex`.
pub const QUERY_COMPLEX: RuleId = RuleId::known("query.complex");

/// 特殊情况回复期限 (time limit for a special query): `query.special`.
pub const QUERY_SPECIAL: RuleId = RuleId::known("query.special");

/// 投诉办理期限 (time limit for a complaint): `query.complaint`.
pub const QUERY_COMPLAINT: RuleId = RuleId::known("query.complaint");

/// 投诉特殊情况办理期限 (time limit for a special complaint): `query.complaint_special`.
pub const QUERY_COMPLAINT_SPECIAL: RuleId = RuleId::known("query.complaint_special");

/// 转发处理期限 (time limit for forwarding): `query.forward`.
pub const QUERY_FORWARD: RuleId = RuleId::known("query.forward");

/// 查询转办 (routing of a query): `query.route`.
pub const QUERY_ROUTE: RuleId = RuleId::known("query.route");

/// 逾期说明 (notice of a late answer): `query.late_notice`.
pub const QUERY_LATE_NOTICE: RuleId = RuleId::known("query.late_notice");

/// 查询专线服务 (service of the hotline): `query.service`.
pub const QUERY_SERVICE: RuleId = RuleId::known("query.service");

/// 舆情分级 (level of public opinion): `opinion.level`.
pub const OPINION_LEVEL: RuleId = RuleId::known("opinion.level");

/// 舆情回应责任主体 (who responds): `opinion.owner`.
pub const OPINION_OWNER: RuleId = RuleId::known("opinion.owner");

/// 舆情回应重点 (what needs a response): `opinion.focus`.
pub const OPINION_FOCUS: RuleId = RuleId::known("opinion.focus");

/// 重大突发事件信息发布时限 (time limit for information on a major emergency): `opinion.major_release`.
pub const OPINION_MAJOR_RELEASE: RuleId = RuleId::known("opinion.major_release");

/// 新闻发布会时限 (time limit for a press conference): `opinion.press_conference`.
pub const OPINION_PRESS_CONFERENCE: RuleId = RuleId::known("opinion.press_conference");

/// 其他政务舆情回应时限 (time limit for other public opinion): `opinion.other`.
pub const OPINION_OTHER: RuleId = RuleId::known("opinion.other");

/// 舆情回应内容 (content of the response): `opinion.reply`.
pub const OPINION_REPLY: RuleId = RuleId::known("opinion.reply");

/// 舆情处置步骤 (steps of handling public opinion): `opinion.steps`.
pub const OPINION_STEPS: RuleId = RuleId::known("opinion.steps");

/// 舆情回应情况上报 (report of the response): `opinion.report`.
pub const OPINION_REPORT: RuleId = RuleId::known("opinion.report");

/// 违法线索移交 (handing over of breaches of law): `opinion.transfer`.
pub const OPINION_TRANSFER: RuleId = RuleId::known("opinion.transfer");

/// 舆情风险评估 (assessment of opinion risk): `opinion.risk`.
pub const OPINION_RISK: RuleId = RuleId::known("opinion.risk");

/// 重大舆情督办 (supervision of public opinion): `opinion.supervise`.
pub const OPINION_SUPERVISE: RuleId = RuleId::known("opinion.supervise");

/// 政府开放日 (open day): `openday.month`.
pub const OPENDAY_MONTH: RuleId = RuleId::known("openday.month");

/// 开放日方案报送期限 (time limit for the open-day plan): `openday.plan`.
pub const OPENDAY_PLAN: RuleId = RuleId::known("openday.plan");

/// 开放日情况报送期限 (time limit for the open-day report): `openday.report`.
pub const OPENDAY_REPORT: RuleId = RuleId::known("openday.report");

/// 开放日邀请对象 (guests of the open day): `openday.guest`.
pub const OPENDAY_GUEST: RuleId = RuleId::known("openday.guest");

/// 开放日代表遴选 (selection of guests): `openday.selection`.
pub const OPENDAY_SELECTION: RuleId = RuleId::known("openday.selection");

/// 开放日方案内容 (contents of the open-day plan): `openday.plan_content`.
pub const OPENDAY_PLAN_CONTENT: RuleId = RuleId::known("openday.plan_content");

/// 每月新闻发布会 (monthly press conference): `press.monthly`.
pub const PRESS_MONTHLY: RuleId = RuleId::known("press.monthly");

/// 新闻发布会审批 (approval of a press conference): `press.approval`.
pub const PRESS_APPROVAL: RuleId = RuleId::known("press.approval");

/// 新闻发布会内容 (topics of a press conference): `press.topic`.
pub const PRESS_TOPIC: RuleId = RuleId::known("press.topic");

/// 新闻发言人 (spokesperson): `press.spokesperson`.
pub const PRESS_SPOKESPERSON: RuleId = RuleId::known("press.spokesperson");

/// 新闻发布会内容变动 (change of a press conference): `press.change`.
pub const PRESS_CHANGE: RuleId = RuleId::known("press.change");

/// 列席会议议题 (topics open to attendance): `attendance.topic`.
pub const ATTENDANCE_TOPIC: RuleId = RuleId::known("attendance.topic");

/// 列席代表条件 (conditions for attending): `attendance.person`.
pub const ATTENDANCE_PERSON: RuleId = RuleId::known("attendance.person");

/// 列席会议方案 (plan of attendance): `attendance.plan`.
pub const ATTENDANCE_PLAN: RuleId = RuleId::known("attendance.plan");

/// 列席到场时间 (arrival at the meeting): `attendance.arrival`.
pub const ATTENDANCE_ARRIVAL: RuleId = RuleId::known("attendance.arrival");

/// 列席会议规则 (conduct at the meeting): `attendance.conduct`.
pub const ATTENDANCE_CONDUCT: RuleId = RuleId::known("attendance.conduct");

/// 列席意见反馈 (feedback to those who attended): `attendance.feedback`.
pub const ATTENDANCE_FEEDBACK: RuleId = RuleId::known("attendance.feedback");

/// 公开主体 (who publishes): `coordination.owner`.
pub const COORDINATION_OWNER: RuleId = RuleId::known("coordination.owner");

/// 发布前沟通确认 (confirmation before publication): `coordination.confirm`.
pub const COORDINATION_CONFIRM: RuleId = RuleId::known("coordination.confirm");

/// 协调确认答复期限 (time limit for another agency's answer): `coordination.reply`.
pub const COORDINATION_REPLY: RuleId = RuleId::known("coordination.reply");

/// 信息发布争议协调 (dispute between agencies): `coordination.dispute`.
pub const COORDINATION_DISPUTE: RuleId = RuleId::known("coordination.dispute");

/// 信息不一致的反映 (inconsistent information): `coordination.inconsistent`.
pub const COORDINATION_INCONSISTENT: RuleId = RuleId::known("coordination.inconsistent");

/// 考核等次 (grade of the assessment): `assessment.band`.
pub const ASSESSMENT_BAND: RuleId = RuleId::known("assessment.band");

/// 考核评分 (score of the assessment): `assessment.score`.
pub const ASSESSMENT_SCORE: RuleId = RuleId::known("assessment.score");

/// 考核内容 (content of the assessment): `assessment.content`.
pub const ASSESSMENT_CONTENT: RuleId = RuleId::known("assessment.content");

/// 考核程序 (procedure of the assessment): `assessment.procedure`.
pub const ASSESSMENT_PROCEDURE: RuleId = RuleId::known("assessment.procedure");

/// 考核通知期限 (notice of the assessment): `assessment.notice`.
pub const ASSESSMENT_NOTICE: RuleId = RuleId::known("assessment.notice");

/// 自我总结报送期限 (time limit for the self-summary): `assessment.self_summary`.
pub const ASSESSMENT_SELF_SUMMARY: RuleId = RuleId::known("assessment.self_summary");

/// 考核结果运用 (use of the result): `assessment.result`.
pub const ASSESSMENT_RESULT: RuleId = RuleId::known("assessment.result");

/// 考核责任 (acts dealt with under the Regulations): `assessment.liability`.
pub const ASSESSMENT_LIABILITY: RuleId = RuleId::known("assessment.liability");

/// 定期考核 (regular assessment): `assessment.annual`.
pub const ASSESSMENT_ANNUAL: RuleId = RuleId::known("assessment.annual");

/// 社会评议档次 (grade of the public evaluation): `evaluation.grade`.
pub const EVALUATION_GRADE: RuleId = RuleId::known("evaluation.grade");

/// 社会评议内容 (content of the public evaluation): `evaluation.content`.
pub const EVALUATION_CONTENT: RuleId = RuleId::known("evaluation.content");

/// 评议整改期限 (time limit for rectification): `evaluation.rectify`.
pub const EVALUATION_RECTIFY: RuleId = RuleId::known("evaluation.rectify");

/// 社会评议程序 (procedure of the public evaluation): `evaluation.procedure`.
pub const EVALUATION_PROCEDURE: RuleId = RuleId::known("evaluation.procedure");

/// 专题评议 (special evaluation): `evaluation.annual`.
pub const EVALUATION_ANNUAL: RuleId = RuleId::known("evaluation.annual");

/// 责任追究情形 (grounds of accountability): `accountability.ground`.
pub const ACCOUNTABILITY_GROUND: RuleId = RuleId::known("accountability.ground");

/// 责任区分 (apportioning of liability): `accountability.liability`.
pub const ACCOUNTABILITY_LIABILITY: RuleId = RuleId::known("accountability.liability");

/// 责任追究方式 (sanctions): `accountability.sanction`.
pub const ACCOUNTABILITY_SANCTION: RuleId = RuleId::known("accountability.sanction");

/// 责任认定程序 (procedure of accountability): `accountability.procedure`.
pub const ACCOUNTABILITY_PROCEDURE: RuleId = RuleId::known("accountability.procedure");

/// 责任人 (who answers for what): `accountability.roster`.
pub const ACCOUNTABILITY_ROSTER: RuleId = RuleId::known("accountability.roster");

/// 陈述申辩和改正反馈 (defence and report of correction): `accountability.appeal`.
pub const ACCOUNTABILITY_APPEAL: RuleId = RuleId::known("accountability.appeal");

/// 年度报告期限 (time limit for the annual report): `report.annual`.
pub const REPORT_ANNUAL: RuleId = RuleId::known("report.annual");

/// 年度报告内容 (sections of the annual report): `report.sections`.
pub const REPORT_SECTIONS: RuleId = RuleId::known("report.sections");

/// 年度报告勾稽关系 (arithmetic of the annual report): `report.tally`.
pub const REPORT_TALLY: RuleId = RuleId::known("report.tally");

/// 分类数量和占比核对 (check of counts and shares): `report.shares`.
pub const REPORT_SHARES: RuleId = RuleId::known("report.shares");

/// 任务台账 (task ledger): `ledger.task`.
pub const LEDGER_TASK: RuleId = RuleId::known("ledger.task");

/// 督查督办 (supervision of tasks): `ledger.supervise`.
pub const LEDGER_SUPERVISE: RuleId = RuleId::known("ledger.supervise");

/// 人员轮训 (training of all staff): `training.cover`.
pub const TRAINING_COVER: RuleId = RuleId::known("training.cover");

/// 培训内容 (content of the training): `training.content`.
pub const TRAINING_CONTENT: RuleId = RuleId::known("training.content");

/// 听取工作汇报 (hearing a work report): `leadership.hear`.
pub const LEADERSHIP_HEAR: RuleId = RuleId::known("leadership.hear");

/// 专题研究工作 (study of the work): `leadership.study`.
pub const LEADERSHIP_STUDY: RuleId = RuleId::known("leadership.study");

/// 分管领导 (leader in charge): `leadership.in_charge`.
pub const LEADERSHIP_IN_CHARGE: RuleId = RuleId::known("leadership.in_charge");

/// 监督检查 (supervision and inspection): `supervision.check`.
pub const SUPERVISION_CHECK: RuleId = RuleId::known("supervision.check");

/// 每月考核公布 (monthly count and publication): `assessment.monthly`.
pub const ASSESSMENT_MONTHLY: RuleId = RuleId::known("assessment.monthly");

/// 督查约谈 (supervisory interview): `supervision.interview`.
pub const SUPERVISION_INTERVIEW: RuleId = RuleId::known("supervision.interview");

/// 年度督查 (yearly inspection): `supervision.annual`.
pub const SUPERVISION_ANNUAL: RuleId = RuleId::known("supervision.annual");

/// 定期通报 (periodic bulletin): `supervision.bulletin`.
pub const SUPERVISION_BULLETIN: RuleId = RuleId::known("supervision.bulletin");

/// 法律顾问事项 (matters for legal counsel): `legal_counsel.scope`.
pub const LEGAL_COUNSEL_SCOPE: RuleId = RuleId::known("legal_counsel.scope");

/// 整改措施提出期限 (time limit for proposing corrective measures): `assessment.result.measures`.
pub const ASSESSMENT_RESULT_MEASURES: RuleId = RuleId::known("assessment.result.measures");

/// 应当标注的文字 (the words to be marked): `attribute.marking.words`.
pub const ATTRIBUTE_MARKING_WORDS: RuleId = RuleId::known("attribute.marking.words");

/// 部分公开的内容 (what a partial disclosure gives): `attribute.partial.parts`.
pub const ATTRIBUTE_PARTIAL_PARTS: RuleId = RuleId::known("attribute.partial.parts");

/// 定期评估审查的处理 (what a reassessment leads to): `attribute.reassess.result`.
pub const ATTRIBUTE_REASSESS_RESULT: RuleId = RuleId::known("attribute.reassess.result");

/// 书面告知第三方 (written notice to the third party): `attribute.withheld_third_party.notice`.
pub const ATTRIBUTE_WITHHELD_THIRD_PARTY_NOTICE: RuleId = RuleId::known("attribute.withheld_third_party.notice");

/// 指南和目录编制 (how guide and catalogue are compiled): `catalog.guide.compile`.
pub const CATALOG_GUIDE_COMPILE: RuleId = RuleId::known("catalog.guide.compile");

/// 目录定期监督检查 (regular inspection of catalogues): `catalog.liability.inspection`.
pub const CATALOG_LIABILITY_INSPECTION: RuleId = RuleId::known("catalog.liability.inspection");

/// 争议协调程序 (how a dispute is decided): `coordination.dispute.referral`.
pub const COORDINATION_DISPUTE_REFERRAL: RuleId = RuleId::known("coordination.dispute.referral");

/// 整改反馈 (feedback on rectification): `evaluation.rectify.feedback`.
pub const EVALUATION_RECTIFY_FEEDBACK: RuleId = RuleId::known("evaluation.rectify.feedback");

/// 审查意见的内容 (contents of the conclusion): `exemption.conclusion.opinion`.
pub const EXEMPTION_CONCLUSION_OPINION: RuleId = RuleId::known("exemption.conclusion.opinion");

/// 不明确事项确定期限 (time limit for determining an unclear matter): `exemption.uncertain.decision`.
pub const EXEMPTION_UNCERTAIN_DECISION: RuleId = RuleId::known("exemption.uncertain.decision");

/// 不明确事项报请确定期限 (time limit for referring an unclear matter): `exemption.uncertain.report`.
pub const EXEMPTION_UNCERTAIN_REPORT: RuleId = RuleId::known("exemption.uncertain.report");

/// 专员定期考核 (regular appraisal of commissioners): `interpretation.commissioner.appraisal`.
pub const INTERPRETATION_COMMISSIONER_APPRAISAL: RuleId = RuleId::known("interpretation.commissioner.appraisal");

/// 第一解读人和专员 (first interpreter and commissioner): `interpretation.owner.named`.
pub const INTERPRETATION_OWNER_NAMED: RuleId = RuleId::known("interpretation.owner.named");

/// 重大行政决策的宣传解读 (explaining a major decision): `interpretation.scope.major`.
pub const INTERPRETATION_SCOPE_MAJOR: RuleId = RuleId::known("interpretation.scope.major");

/// 材料不齐全退文 (return of an incomplete submission): `interpretation.three_sync.sent_back`.
pub const INTERPRETATION_THREE_SYNC_SENT_BACK: RuleId = RuleId::known("interpretation.three_sync.sent_back");

/// 报备和公告 (filing and announcement): `media.account.announced`.
pub const MEDIA_ACCOUNT_ANNOUNCED: RuleId = RuleId::known("media.account.announced");

/// 账号名称和头像 (name and picture of an account): `media.account.naming`.
pub const MEDIA_ACCOUNT_NAMING: RuleId = RuleId::known("media.account.naming");

/// 开通政务微博、微信 (opening an official microblog or WeChat account): `media.account.opening`.
pub const MEDIA_ACCOUNT_OPENING: RuleId = RuleId::known("media.account.opening");

/// 从业人员定期培训 (regular training of the staff): `media.duty.training`.
pub const MEDIA_DUTY_TRAINING: RuleId = RuleId::known("media.duty.training");

/// 告知留言人的内容 (what the writer is told): `message.redirect.told`.
pub const MESSAGE_REDIRECT_TOLD: RuleId = RuleId::known("message.redirect.told");

/// 多个部门的回应 (a response of several departments): `opinion.owner.consistent`.
pub const OPINION_OWNER_CONSISTENT: RuleId = RuleId::known("opinion.owner.consistent");

/// 舆情风险评估内容 (contents of the assessment): `opinion.risk.assessment`.
pub const OPINION_RISK_ASSESSMENT: RuleId = RuleId::known("opinion.risk.assessment");

/// 重大行政决策征求意见的途径 (channels for comments on a major decision): `predecision.channels.major`.
pub const PREDECISION_CHANNELS_MAJOR: RuleId = RuleId::known("predecision.channels.major");

/// 重大行政决策征求意见公布的材料 (what is published when comments on a major decision are invited): `predecision.content.major`.
pub const PREDECISION_CONTENT_MAJOR: RuleId = RuleId::known("predecision.content.major");

/// 重大行政决策意见的处理 (how opinions on a major decision are dealt with): `predecision.feedback.major`.
pub const PREDECISION_FEEDBACK_MAJOR: RuleId = RuleId::known("predecision.feedback.major");

/// 公众参与事项目录 (catalogue of matters for participation): `predecision.participation.catalogue`.
pub const PREDECISION_PARTICIPATION_CATALOGUE: RuleId = RuleId::known("predecision.participation.catalogue");

/// 听证会的准备 (what precedes a hearing): `predecision.participation.hearing`.
pub const PREDECISION_PARTICIPATION_HEARING: RuleId = RuleId::known("predecision.participation.hearing");

/// 听证会程序 (course of a hearing): `predecision.participation.hearing_course`.
pub const PREDECISION_PARTICIPATION_HEARING_COURSE: RuleId = RuleId::known("predecision.participation.hearing_course");

/// 重大行政决策听取意见的方式 (how opinions on a major decision are heard): `predecision.participation.major`.
pub const PREDECISION_PARTICIPATION_MAJOR: RuleId = RuleId::known("predecision.participation.major");

/// 公众参与、专家论证、风险评估 (public participation, expert opinion, risk assessment): `predecision.procedure.consulted`.
pub const PREDECISION_PROCEDURE_CONSULTED: RuleId = RuleId::known("predecision.procedure.consulted");

/// 重大行政决策程序 (procedure of a major decision): `predecision.procedure.major`.
pub const PREDECISION_PROCEDURE_MAJOR: RuleId = RuleId::known("predecision.procedure.major");

/// 重大行政决策的法定程序 (statutory parts of a major decision): `predecision.procedure.statutory`.
pub const PREDECISION_PROCEDURE_STATUTORY: RuleId = RuleId::known("predecision.procedure.statutory");

/// 重大行政决策事项 (major administrative decisions): `predecision.scope.major`.
pub const PREDECISION_SCOPE_MAJOR: RuleId = RuleId::known("predecision.scope.major");

/// 本局的公开载体 (carriers of the bureau's disclosure): `proactive.channels.carriers`.
pub const PROACTIVE_CHANNELS_CARRIERS: RuleId = RuleId::known("proactive.channels.carriers");

/// 政府信息公开平台的功能 (functions of the disclosure platform): `proactive.channels.platform`.
pub const PROACTIVE_CHANNELS_PLATFORM: RuleId = RuleId::known("proactive.channels.platform");

/// 各行政机关都应主动公开的内容 (what every agency discloses): `proactive.department_list.every_agency`.
pub const PROACTIVE_DEPARTMENT_LIST_EVERY_AGENCY: RuleId = RuleId::known("proactive.department_list.every_agency");

/// 收费场所公示内容 (what is shown at the place of charging): `proactive.fee_fields.at_place`.
pub const PROACTIVE_FEE_FIELDS_AT_PLACE: RuleId = RuleId::known("proactive.fee_fields.at_place");

/// 监管信息公开内容 (contents of published supervision): `proactive.key_fields.supervision`.
pub const PROACTIVE_KEY_FIELDS_SUPERVISION: RuleId = RuleId::known("proactive.key_fields.supervision");

/// 党务（政务）公开形式 (forms of disclosure of party affairs): `proactive.party.forms`.
pub const PROACTIVE_PARTY_FORMS: RuleId = RuleId::known("proactive.party.forms");

/// 党务（政务）公开程序 (procedure of the disclosure of party affairs): `proactive.party.procedure`.
pub const PROACTIVE_PARTY_PROCEDURE: RuleId = RuleId::known("proactive.party.procedure");

/// 党务（政务）公开监督措施 (supervision of the disclosure of party affairs): `proactive.party.supervision`.
pub const PROACTIVE_PARTY_SUPERVISION: RuleId = RuleId::known("proactive.party.supervision");

/// 市场监管行政处罚信息摘要 (abstract of a penalty of market supervision): `proactive.penalty_fields.market_supervision`.
pub const PROACTIVE_PENALTY_FIELDS_MARKET_SUPERVISION: RuleId = RuleId::known("proactive.penalty_fields.market_supervision");

/// 主管部门对未主动公开的处理 (what the department in charge does of missing disclosure): `proactive.unrectified.department`.
pub const PROACTIVE_UNRECTIFIED_DEPARTMENT: RuleId = RuleId::known("proactive.unrectified.department");

/// 对投诉人的回复 (answer to a complaint): `query.route.complaint_answer`.
pub const QUERY_ROUTE_COMPLAINT_ANSWER: RuleId = RuleId::known("query.route.complaint_answer");

/// 首问责任 (the department first asked): `query.route.first_asked`.
pub const QUERY_ROUTE_FIRST_ASKED: RuleId = RuleId::known("query.route.first_asked");

/// 转发的条件 (what forwarding needs): `query.route.forwarding`.
pub const QUERY_ROUTE_FORWARDING: RuleId = RuleId::known("query.route.forwarding");

/// 专线职责分工 (who does what for the hotline): `query.service.roster`.
pub const QUERY_SERVICE_ROSTER: RuleId = RuleId::known("query.service.roster");

/// 统计报表上报 (reporting of statistics): `query.service.statistics`.
pub const QUERY_SERVICE_STATISTICS: RuleId = RuleId::known("query.service.statistics");

/// 目录信息逐级审定和上报 (sign-off and filing of catalogue information): `release.desk_chain.catalogue`.
pub const RELEASE_DESK_CHAIN_CATALOGUE: RuleId = RuleId::known("release.desk_chain.catalogue");

/// 多个部门共同完成的公开 (disclosure by several sections): `release.roster.lead`.
pub const RELEASE_ROSTER_LEAD: RuleId = RuleId::known("release.roster.lead");

/// 三级审核的抽查 (spot checks of what is published): `release.three_levels.spot_check`.
pub const RELEASE_THREE_LEVELS_SPOT_CHECK: RuleId = RuleId::known("release.three_levels.spot_check");

/// 信用信息的推送和公示 (where credit information goes): `release.web_scope.credit_sites`.
pub const RELEASE_WEB_SCOPE_CREDIT_SITES: RuleId = RuleId::known("release.web_scope.credit_sites");

/// 内部工作报告：基本情况 (internal report: the basic facts): `report.sections.basics`.
pub const REPORT_SECTIONS_BASICS: RuleId = RuleId::known("report.sections.basics");

/// 共同制作机关意见征求函 (letter to a co-maker): `request.co_maker.letter`.
pub const REQUEST_CO_MAKER_LETTER: RuleId = RuleId::known("request.co_maker.letter");

/// 延长答复期限告知书 (extension notice): `request.extension.letter`.
pub const REQUEST_EXTENSION_LETTER: RuleId = RuleId::known("request.extension.letter");

/// 是否收取信息处理费 (whether a processing fee is charged): `request.fee.charged`.
pub const REQUEST_FEE_CHARGED: RuleId = RuleId::known("request.fee.charged");

/// 打印、复制的成本费用 (cost of printing and copying): `request.fee.costs`.
pub const REQUEST_FEE_COSTS: RuleId = RuleId::known("request.fee.costs");

/// 信息处理费收费通知 (fee notice): `request.fee.letter`.
pub const REQUEST_FEE_LETTER: RuleId = RuleId::known("request.fee.letter");

/// 信息处理费缴纳期限 (time limit for paying the processing fee): `request.fee.payment`.
pub const REQUEST_FEE_PAYMENT: RuleId = RuleId::known("request.fee.payment");

/// 申请内容提示 (hints on what a request asks for): `request.form.coach`.
pub const REQUEST_FORM_COACH: RuleId = RuleId::known("request.form.coach");

/// 阅读和复制 (reading and copies): `request.form_of_supply.copies`.
pub const REQUEST_FORM_OF_SUPPLY_COPIES: RuleId = RuleId::known("request.form_of_supply.copies");

/// 阅读困难的帮助 (help with reading): `request.form_of_supply.help`.
pub const REQUEST_FORM_OF_SUPPLY_HELP: RuleId = RuleId::known("request.form_of_supply.help");

/// 数量、频次明显超过合理范围 (unreasonable number or frequency): `request.outcome.excessive`.
pub const REQUEST_OUTCOME_EXCESSIVE: RuleId = RuleId::known("request.outcome.excessive");

/// 答复文书 (letters of reply): `request.outcome.letter`.
pub const REQUEST_OUTCOME_LETTER: RuleId = RuleId::known("request.outcome.letter");

/// 自身特殊需要 (own special need): `request.outcome.need`.
pub const REQUEST_OUTCOME_NEED: RuleId = RuleId::known("request.outcome.need");

/// 信息不存在 (not held): `request.outcome.not_held`.
pub const REQUEST_OUTCOME_NOT_HELD: RuleId = RuleId::known("request.outcome.not_held");

/// 不属于本机关负责公开 (for another body): `request.outcome.other_body`.
pub const REQUEST_OUTCOME_OTHER_BODY: RuleId = RuleId::known("request.outcome.other_body");

/// 区分处理 (separation): `request.outcome.partial`.
pub const REQUEST_OUTCOME_PARTIAL: RuleId = RuleId::known("request.outcome.partial");

/// 信访、投诉、举报 (petition, complaint, report): `request.outcome.petition`.
pub const REQUEST_OUTCOME_PETITION: RuleId = RuleId::known("request.outcome.petition");

/// 需要加工、分析 (needs processing): `request.outcome.processing`.
pub const REQUEST_OUTCOME_PROCESSING: RuleId = RuleId::known("request.outcome.processing");

/// 公开出版物 (publications): `request.outcome.publication`.
pub const REQUEST_OUTCOME_PUBLICATION: RuleId = RuleId::known("request.outcome.publication");

/// 已经主动公开 (already published): `request.outcome.published`.
pub const REQUEST_OUTCOME_PUBLISHED: RuleId = RuleId::known("request.outcome.published");

/// 确认或者重新出具 (confirming or issuing again): `request.outcome.reissue`.
pub const REQUEST_OUTCOME_REISSUE: RuleId = RuleId::known("request.outcome.reissue");

/// 重复申请 (repeated request): `request.outcome.repeated`.
pub const REQUEST_OUTCOME_REPEATED: RuleId = RuleId::known("request.outcome.repeated");

/// 登记资料等另有规定 (registry material): `request.outcome.special_access`.
pub const REQUEST_OUTCOME_SPECIAL_ACCESS: RuleId = RuleId::known("request.outcome.special_access");

/// 申请内容不明确 (unclear request): `request.outcome.supplement`.
pub const REQUEST_OUTCOME_SUPPLEMENT: RuleId = RuleId::known("request.outcome.supplement");

/// 逾期未缴费 (fee not paid): `request.outcome.unpaid`.
pub const REQUEST_OUTCOME_UNPAID: RuleId = RuleId::known("request.outcome.unpaid");

/// 撤回申请 (request withdrawn): `request.outcome.withdrawn`.
pub const REQUEST_OUTCOME_WITHDRAWN: RuleId = RuleId::known("request.outcome.withdrawn");

/// 不予公开 (withheld): `request.outcome.withheld`.
pub const REQUEST_OUTCOME_WITHHELD: RuleId = RuleId::known("request.outcome.withheld");

/// 不予公开（第十四条） (withheld under article 14): `request.outcome.withheld_absolute`.
pub const REQUEST_OUTCOME_WITHHELD_ABSOLUTE: RuleId = RuleId::known("request.outcome.withheld_absolute");

/// 不予公开（第十六条第一款） (withheld under article 16, paragraph 1): `request.outcome.withheld_internal`.
pub const REQUEST_OUTCOME_WITHHELD_INTERNAL: RuleId = RuleId::known("request.outcome.withheld_internal");

/// 不予公开（第十六条第二款） (withheld under article 16, paragraph 2): `request.outcome.withheld_process`.
pub const REQUEST_OUTCOME_WITHHELD_PROCESS: RuleId = RuleId::known("request.outcome.withheld_process");

/// 不予公开（第十五条） (withheld under article 15): `request.outcome.withheld_third_party`.
pub const REQUEST_OUTCOME_WITHHELD_THIRD_PARTY: RuleId = RuleId::known("request.outcome.withheld_third_party");

/// 行政复议申请审查期限 (time limit for examining a reconsideration application): `request.remedy.acceptance`.
pub const REQUEST_REMEDY_ACCEPTANCE: RuleId = RuleId::known("request.remedy.acceptance");

/// 复议后提起行政诉讼期限 (time limit for suing after reconsideration): `request.remedy.after_reconsideration`.
pub const REQUEST_REMEDY_AFTER_RECONSIDERATION: RuleId = RuleId::known("request.remedy.after_reconsideration");

/// 行政复议申请人补正期限 (time limit for the applicant's correction in reconsideration): `request.remedy.correction`.
pub const REQUEST_REMEDY_CORRECTION: RuleId = RuleId::known("request.remedy.correction");

/// 行政复议补正通知期限 (time limit for the correction notice in reconsideration): `request.remedy.correction_notice`.
pub const REQUEST_REMEDY_CORRECTION_NOTICE: RuleId = RuleId::known("request.remedy.correction_notice");

/// 行政复议决定期限 (time limit for the reconsideration decision): `request.remedy.decision`.
pub const REQUEST_REMEDY_DECISION: RuleId = RuleId::known("request.remedy.decision");

/// 直接提起行政诉讼期限 (time limit for suing directly): `request.remedy.litigation`.
pub const REQUEST_REMEDY_LITIGATION: RuleId = RuleId::known("request.remedy.litigation");

/// 文书过时用语检查 (outdated wording of a letter): `request.remedy.outdated`.
pub const REQUEST_REMEDY_OUTDATED: RuleId = RuleId::known("request.remedy.outdated");

/// 申请行政复议期限 (time limit for applying for reconsideration): `request.remedy.reconsideration`.
pub const REQUEST_REMEDY_RECONSIDERATION: RuleId = RuleId::known("request.remedy.reconsideration");

/// 政府信息公开案件的受理 (whether a court accepts the case): `request.remedy.suit`.
pub const REQUEST_REMEDY_SUIT: RuleId = RuleId::known("request.remedy.suit");

/// 救济途径的告知文字 (wording on remedies): `request.remedy.text`.
pub const REQUEST_REMEDY_TEXT: RuleId = RuleId::known("request.remedy.text");

/// 补正告知书 (correction notice): `request.supplement_notice.letter`.
pub const REQUEST_SUPPLEMENT_NOTICE_LETTER: RuleId = RuleId::known("request.supplement_notice.letter");

/// 第三方意见征求书 (letter to a third party): `request.third_party.letter`.
pub const REQUEST_THIRD_PARTY_LETTER: RuleId = RuleId::known("request.third_party.letter");

/// 决定公开告知第三方 (telling a third party of disclosure): `request.third_party.told`.
pub const REQUEST_THIRD_PARTY_TOLD: RuleId = RuleId::known("request.third_party.told");

/// 保密期限的最长期限 (longest period of secrecy): `screen.secrecy_mark.period`.
pub const SCREEN_SECRECY_MARK_PERIOD: RuleId = RuleId::known("screen.secrecy_mark.period");

/// 整合到门户网站的功能 (functions moved to the portal): `site.migrate.functions`.
pub const SITE_MIGRATE_FUNCTIONS: RuleId = RuleId::known("site.migrate.functions");

/// 网站内容保障抽查 (spot checks of the upkeep of sites): `site.migrate.spot_check`.
pub const SITE_MIGRATE_SPOT_CHECK: RuleId = RuleId::known("site.migrate.spot_check");

/// 经常性专业培训 (training in the regular course): `training.cover.regular`.
pub const TRAINING_COVER_REGULAR: RuleId = RuleId::known("training.cover.regular");
