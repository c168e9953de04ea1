// Written from the rulebooks (cargo run -p gongkai-tests --bin generate).

/** What `attribute` can come to. */
export type AttributeOutcome =
  /** 不予公开 (withheld) */
  | "withheld"
  /** 不得公开 (must not be opened) */
  | "must_not_open"
  /** 可以不予公开 (may be withheld) */
  | "may_withhold"
  /** 主动公开 (proactive disclosure) */
  | "proactive"
  /** 依申请公开 (disclosure on request) */
  | "on_request";

/** The facts of `attribute`: yes, no, or `null` for not known, as what is left out. */
export interface AttributeFacts {
  /** 是否依法确定为国家秘密？ is it a state secret, determined according to law? */
  state_secret?: boolean | null | undefined;
  /** 法律、行政法规是否禁止公开？ does a law or an administrative regulation forbid disclosure? */
  forbidden_by_law?: boolean | null | undefined;
  /** 公开后是否可能危及国家安全、公共安全、经济安全、社会稳定？ might disclosure endanger national, public or economic security or social stability? */
  endangers_security?: boolean | null | undefined;
  /** 是否涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害？ does it concern trade secrets, personal privacy or the like, so that disclosure would harm a third party's lawful rights? */
  third_party_harm?: boolean | null | undefined;
  /** 第三方（有数个的，每一个）是否同意公开？ does the third party (every one of them) consent? */
  third_party_consents?: boolean | null | undefined;
  /** 书面征求意见时，第三方是否不同意公开且有合理理由？ asked in writing, does the third party object with good reason? */
  third_party_objects_with_reasons?: boolean | null | undefined;
  /** 不公开是否会对公共利益造成重大影响？ would withholding gravely affect the public interest? */
  public_interest_grave?: boolean | null | undefined;
  /** 是否属于人事管理、后勤管理、内部工作流程等内部事务信息？ is it about internal affairs: personnel, logistics, internal workflow or the like? */
  internal_affairs?: boolean | null | undefined;
  /** 法律、法规、规章是否规定应当公开？ does a law, regulation or rule require disclosure? */
  opening_required?: boolean | null | undefined;
  /** “从其规定”也适用于内部事务信息 the override by law, regulation or rule also covers internal affairs */
  override_covers_internal?: boolean | null | undefined;
  /** 依第十五条但书予以公开的，不再适用第十六条 what the exception of article 15 opens can no longer be held back under article 16 */
  exception_opens?: boolean | null | undefined;
  /** 是否属于讨论记录、过程稿、磋商信函、请示报告等过程性信息？ is it a record of the process: discussion record, draft, consultation letter, request for instructions, report or the like? */
  process_record?: boolean | null | undefined;
  /** 是否属于行政执法案卷信息？ is it from an enforcement case file? */
  enforcement_file?: boolean | null | undefined;
  /** 是否涉及公众利益调整？ does it adjust public interests? */
  public_interest?: boolean | null | undefined;
  /** 是否需要公众广泛知晓？ does the public at large need to know it? */
  wide_knowledge?: boolean | null | undefined;
  /** 是否需要公众参与决策？ does the decision need public participation? */
  participation?: boolean | null | undefined;
  /** 是否属于条例第二十条至第二十二条所列？ is it among what articles 20 to 22 list? */
  listed?: boolean | null | undefined;
  /** 是否涉及商业秘密、个人隐私，公开后可能损害第三方合法权益？ does it concern trade secrets or personal privacy, so that disclosure might harm a third party's lawful rights? */
  trade_secret_or_privacy?: boolean | null | undefined;
  /** 权利人是否同意公开？ does the right holder consent? */
  right_holder_consents?: boolean | null | undefined;
  /** 书面征求意见时，第三方是否不同意公开？ asked in writing, does the third party object? */
  third_party_objects?: boolean | null | undefined;
  /** 是否涉及公民、法人或者其他组织切身利益？ does it touch the vital interests of citizens or bodies? */
  own_interest?: boolean | null | undefined;
  /** 是否需要社会公众广泛知晓或者参与？ does the public at large need to know it or take part? */
  wide_knowledge_or_participation?: boolean | null | undefined;
  /** 是否反映本行政机关机构设置、职能、办事程序等情况？ does it show the agency's structure, functions or procedures? */
  organisation_and_procedure?: boolean | null | undefined;
  /** 是否只涉及部分人和事？ does it concern only some persons or matters? */
  concerns_only_some?: boolean | null | undefined;
  /** 是否只对特定的公民、法人和其他组织的生产、生活、科研等活动具有特殊作用？ is it of special use only to particular citizens or bodies, for production, life, research or the like? */
  special_use?: boolean | null | undefined;
  /** 是否明确标识为“秘密”“机密”“绝密”？ is it expressly marked 秘密, 机密 or 绝密? */
  marked_secret?: boolean | null | undefined;
  /** 内容是否涉及工作秘密？ does it concern a work secret? */
  work_secret?: boolean | null | undefined;
  /** 是否正在审议、讨论过程中？ is it still under deliberation or discussion? */
  under_deliberation?: boolean | null | undefined;
  /** 是否不必要社会公众广泛知晓或参与？ is there no need for the public to know it widely or take part? */
  public_need_not_know?: boolean | null | undefined;
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

/** What `request.outcome` can come to. */
export type ReplyOutcome =
  /** 申请人撤回，终止办理 (withdrawn: closed) */
  | "withdrawn"
  /** 不作为政府信息公开申请处理 (not treated as a request for information) */
  | "not_a_request"
  /** 告知补正 (tell the applicant to correct it) */
  | "supplement"
  /** 等待申请人补正 (wait for the correction) */
  | "await_correction"
  /** 补正后仍不明确，无法提供 (still unclear after correction: cannot be given) */
  | "still_unclear"
  /** 逾期不补正，不再处理 (not corrected in time: not handled further) */
  | "not_corrected"
  /** 逾期未缴费，不再处理 (fee not paid in time: not handled further) */
  | "fee_unpaid"
  /** 理由不合理，不予处理 (reasons unsound: not handled) */
  | "excessive"
  /** 理由合理，延迟答复 (reasons sound: reply deferred) */
  | "deferred"
  /** 要求提供公开出版物，不予处理 (publication asked for: not handled) */
  | "publication"
  /** 不予重复处理 (not handled again) */
  | "repeated"
  /** 要求确认或者重新出具已获取的信息，不予处理 (asked to confirm or issue again: not handled) */
  | "reissue"
  /** 依照有关法律、行政法规的规定办理 (to be got under the rules of its own law) */
  | "special_access"
  /** 已主动公开，告知获取方式、途径 (already public: told how to get it) */
  | "already_public"
  /** 不属于本机关负责公开 (for another body to disclose) */
  | "not_ours"
  /** 信息不存在 (no such information) */
  | "not_held"
  /** 需要加工、分析，不予提供 (would have to be processed: not given) */
  | "needs_processing"
  /** 部分公开 (disclosed in part) */
  | "partial"
  /** 不予公开：国家秘密 (withheld: state secret) */
  | "withheld_secret"
  /** 不予公开：法律、行政法规禁止公开 (withheld: forbidden by law or administrative regulation) */
  | "withheld_by_law"
  /** 不予公开：可能危及国家安全、公共安全、经济安全、社会稳定 (withheld: may endanger security or stability) */
  | "withheld_security"
  /** 不予公开：保护第三方合法权益 (withheld: protects a third party) */
  | "withheld_third_party"
  /** 不予公开：内部事务信息 (withheld: internal affairs) */
  | "withheld_internal"
  /** 不予公开：过程性信息 (withheld: record of process) */
  | "withheld_process"
  /** 不予公开：行政执法案卷信息 (withheld: enforcement case file) */
  | "withheld_enforcement"
  /** 予以公开，提供信息 (disclosed: handed over) */
  | "provided"
  /** 予以公开，告知获取的方式、途径和时间 (disclosed: told how and when to get it) */
  | "told_when"
  /** 与自身特殊需要无关，可以不予提供 (no need of one's own: may be refused) */
  | "no_need"
  /** 一次性告知补正全部内容，允许当场补正 (told at once all that is to be corrected, and let correct it on the spot) */
  | "supplement_form"
  /** 在本机关掌握范围内提供上级机关已公开的信息 (given as far as held: a superior agency has published it) */
  | "provided_superior";

/** The facts of `request.outcome`: yes, no, or `null` for not known, as what is left out. */
export interface ReplyFacts {
  /** 申请人撤回申请了吗？ has the applicant withdrawn the request? */
  withdrawn?: boolean | null | undefined;
  /** 申请人是以申请的形式进行信访、投诉、举报等活动吗？ does the request in fact petition, complain or report somebody? */
  petition?: boolean | null | undefined;
  /** 申请内容不明确吗？ is it unclear what is asked for? */
  unclear?: boolean | null | undefined;
  /** 已一次性告知申请人补正了吗？ has the applicant been told, once, what to correct? */
  supplement_told?: boolean | null | undefined;
  /** 申请人已经补正了吗？ has the applicant corrected the request? */
  supplemented?: boolean | null | undefined;
  /** 申请人无正当理由逾期不补正吗？ has the time for the correction passed without good reason? */
  supplement_overdue?: boolean | null | undefined;
  /** 申请人逾期未按收费通知缴纳信息处理费吗？ has the time for paying the fee asked for passed without payment? */
  fee_unpaid?: boolean | null | undefined;
  /** 申请的数量、频次明显超过合理范围吗？ do number or frequency of the requests clearly go beyond what is reasonable? */
  excessive?: boolean | null | undefined;
  /** 已要求申请人说明理由了吗？ has the applicant been asked for reasons? */
  reasons_asked?: boolean | null | undefined;
  /** 申请人的理由合理吗？ are the applicant's reasons sound? */
  reasons_sound?: boolean | null | undefined;
  /** 无法在规定的期限内答复吗？ can the reply not be given in time? */
  cannot_meet_term?: boolean | null | undefined;
  /** 要求提供的是政府公报、报刊、书籍等公开出版物吗？ is a publication asked for, such as the gazette, a newspaper or a book? */
  publication?: boolean | null | undefined;
  /** 申请人就相同信息的申请已经答复过了吗？ has this applicant had a reply on the same information before? */
  repeated?: boolean | null | undefined;
  /** 要求的是确认或者重新出具申请人已经获取的信息吗？ is the agency asked to confirm or issue again what the applicant has already got? */
  reissue?: boolean | null | undefined;
  /** 属于工商、不动产登记资料等，有关法律、行政法规对获取有特别规定吗？ is it registry material and the like, for which a law or administrative regulation has its own rules of access? */
  special_access?: boolean | null | undefined;
  /** 所申请的信息已经主动公开了吗？ is the information already published? */
  published?: boolean | null | undefined;
  /** 所申请的信息不属于本机关负责公开吗？ is it for another body to disclose? */
  other_body?: boolean | null | undefined;
  /** 经检索没有所申请的信息吗？ did a search find no such information? */
  not_found?: boolean | null | undefined;
  /** 需要对现有信息进行加工、分析吗？ would existing information have to be processed or analysed? */
  needs_processing?: boolean | null | undefined;
  /** 含有不应当公开或者不属于政府信息的内容，但能够作区分处理吗？ does it hold matter that must not be opened or is no government information, but can be separated? */
  separable?: boolean | null | undefined;
  /** 依法确定为国家秘密吗？ is it lawfully classified as a state secret? */
  state_secret?: boolean | null | undefined;
  /** 法律、行政法规禁止公开吗？ does a law or administrative regulation forbid disclosure? */
  forbidden_by_law?: boolean | null | undefined;
  /** 公开后可能危及国家安全、公共安全、经济安全、社会稳定吗？ may disclosure endanger national, public or economic security or social stability? */
  endangers_security?: boolean | null | undefined;
  /** 涉及商业秘密、个人隐私等，公开会损害第三方合法权益吗？ would disclosure harm a third party's lawful interests: trade secret, privacy and the like? */
  third_party_harm?: boolean | null | undefined;
  /** 第三方同意公开吗？ does the third party consent? */
  third_party_consents?: boolean | null | undefined;
  /** 不公开会对公共利益造成重大影响吗？ would non-disclosure gravely affect the public interest? */
  public_interest_grave?: boolean | null | undefined;
  /** 属于人事管理、后勤管理、内部工作流程等内部事务信息吗？ is it about internal affairs: personnel, logistics, internal workflow? */
  internal_affairs?: boolean | null | undefined;
  /** 本机关决定不予公开吗？ does the agency decide to withhold it? */
  decides_to_withhold?: boolean | null | undefined;
  /** 属于讨论记录、过程稿、磋商信函、请示报告等过程性信息吗？ is it a record of process: discussion record, draft, consultation letter, request for instructions? */
  process_record?: boolean | null | undefined;
  /** 属于行政执法案卷信息吗？ is it from an enforcement case file? */
  enforcement_file?: boolean | null | undefined;
  /** 法律、法规、规章规定应当公开吗？ does a law, regulation or rule require disclosure? */
  opening_required?: boolean | null | undefined;
  /** 随答复提供该信息吗？ is the information handed over with the reply? */
  handed_over?: boolean | null | undefined;
  /** 申请与自身生产、生活、科研等特殊需要无关吗？ has the request nothing to do with the applicant's own production, life or research? */
  no_own_need?: boolean | null | undefined;
  /** 涉及商业秘密、个人隐私吗？ is it a trade secret or personal privacy? */
  trade_secret_or_privacy?: boolean | null | undefined;
  /** 权利人同意公开吗？ does the right holder consent? */
  right_holder_consents?: boolean | null | undefined;
  /** 申请形式不符合规定吗？ is the request not in due form? */
  formal_defect?: boolean | null | undefined;
  /** 属于上级行政机关形成并已公开的信息吗？ did a superior agency make and publish it? */
  superior_published?: boolean | null | undefined;
}

/** What `request.own_record` can come to. */
export type CorrectionOutcome =
  /** 予以更正并告知申请人 (corrected, and the applicant told) */
  | "correct"
  /** 审核不属实，不予更正 (not borne out: not corrected) */
  | "not_borne_out"
  /** 转送有权更正的行政机关并告知申请人 (passed on to the competent agency, and the applicant told) */
  | "pass_on"
  /** 告知申请人向有权更正的行政机关提出 (told to apply to the competent agency) */
  | "tell_where"
  /** 不符合要求更正的条件 (no claim to a correction) */
  | "no_claim";

/** The facts of `request.own_record`: yes, no, or `null` for not known, as what is left out. */
export interface CorrectionFacts {
  /** 记录与申请人自身相关吗？ is the record about the applicant? */
  about_self?: boolean | null | undefined;
  /** 申请人有证据证明记录不准确吗？ does the applicant have evidence that the record is wrong? */
  has_evidence?: boolean | null | undefined;
  /** 本机关有权更正吗？ may this agency correct it? */
  competent?: boolean | null | undefined;
  /** 审核属实吗？ does the review bear it out? */
  found_true?: boolean | null | undefined;
  /** 本机关转送有权更正的机关处理吗？ does the agency pass it on to the one that may? */
  passes_on?: boolean | null | undefined;
  /** 出示了有效身份证件或者证明文件吗？ was a valid identity document shown? */
  identity_shown?: boolean | null | undefined;
  /** 记录不准确、不完整、不适时或者不相关吗？ is the record inaccurate, incomplete, out of date or beside the point? */
  inaccurate?: boolean | null | undefined;
}

/** What `request.form_of_supply` can come to. */
export type SupplyOutcome =
  /** 按申请人要求的形式提供 (in the form asked for) */
  | "as_asked"
  /** 以电子数据或者其他适当形式提供 (as electronic data or in another suitable form) */
  | "other_form"
  /** 安排申请人查阅、抄录 (reading and copying by hand is arranged) */
  | "reading";

/** The facts of `request.form_of_supply`: yes, no, or `null` for not known, as what is left out. */
export interface SupplyFacts {
  /** 按保存的实际情况，能按申请人要求的形式提供吗？ as the information is kept, can it be given in the form asked for? */
  held_as_asked?: boolean | null | undefined;
  /** 按要求的形式提供，可能危及载体安全吗？ might that form endanger the carrier? */
  endangers_carrier?: boolean | null | undefined;
  /** 按要求的形式提供，成本过高吗？ would that form cost too much? */
  cost_too_high?: boolean | null | undefined;
  /** 能以电子数据或者其他适当形式提供吗？ can it be given as electronic data or in another suitable form? */
  other_form_possible?: boolean | null | undefined;
}

/** What `request.no_resale` can come to. */
export type ResaleOutcome =
  /** 不得这样提供 (must not be supplied so) */
  | "forbidden"
  /** 不属于有偿提供 (no paid supply) */
  | "not_affected";

/** The facts of `request.no_resale`: yes, no, or `null` for not known, as what is left out. */
export interface ResaleFacts {
  /** 通过其他组织、个人提供吗？ is it supplied through another organisation or person? */
  through_others?: boolean | null | undefined;
  /** 有偿或者变相有偿吗？ is it paid for, openly or otherwise? */
  paid?: boolean | null | undefined;
}
