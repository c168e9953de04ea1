// Written by tests/tests/wings.rs from the rulebooks (UPDATE=1).

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
  /** 是否涉及商业秘密、个人隐私，公开后可能损害第三方合法权益？ does it concern trade secrets or personal privacy, so that disclosure might harm a third party's lawful rights? */
  trade_secret_or_privacy?: boolean | null | undefined;
  /** 第三方是否同意公开？ does the third party consent? */
  third_party_consents?: boolean | null | undefined;
  /** 权利人是否同意公开？ does the right holder consent? */
  right_holder_consents?: boolean | null | undefined;
  /** 书面征求意见时，第三方是否不同意公开？ asked in writing, does the third party object? */
  third_party_objects?: boolean | null | undefined;
  /** 书面征求意见时，第三方是否不同意公开且有合理理由？ asked in writing, does the third party object with good reason? */
  third_party_objects_with_reasons?: boolean | null | undefined;
  /** 不公开是否会对公共利益造成重大影响？ would withholding gravely affect the public interest? */
  public_interest_grave?: boolean | null | undefined;
  /** 是否属于人事管理、后勤管理、内部工作流程等内部事务信息？ is it about internal affairs: personnel, logistics, internal workflow or the like? */
  internal_affairs?: boolean | null | undefined;
  /** 是否属于讨论记录、过程稿、磋商信函、请示报告等过程性信息？ is it a record of the process: discussion record, draft, consultation letter, request for instructions, report or the like? */
  process_record?: boolean | null | undefined;
  /** 是否属于行政执法案卷信息？ is it from an enforcement case file? */
  enforcement_file?: boolean | null | undefined;
  /** 法律、法规、规章是否规定应当公开？ does a law, regulation or rule require disclosure? */
  opening_required?: boolean | null | undefined;
  /** 是否涉及公众利益调整？ does it adjust public interests? */
  public_interest?: boolean | null | undefined;
  /** 是否涉及公民、法人或者其他组织切身利益？ does it touch the vital interests of citizens or bodies? */
  own_interest?: boolean | null | undefined;
  /** 是否需要公众广泛知晓？ does the public at large need to know it? */
  wide_knowledge?: boolean | null | undefined;
  /** 是否需要公众参与决策？ does the decision need public participation? */
  participation?: boolean | null | undefined;
  /** 是否需要社会公众广泛知晓或者参与？ does the public at large need to know it or take part? */
  wide_knowledge_or_participation?: boolean | null | undefined;
  /** 是否反映本行政机关机构设置、职能、办事程序等情况？ does it show the agency's structure, functions or procedures? */
  organisation_and_procedure?: boolean | null | undefined;
  /** 是否属于条例第二十条至第二十二条所列？ is it among what articles 20 to 22 list? */
  listed?: boolean | null | undefined;
  /** 是否明确标识为“秘密”“机密”“绝密”？ is it expressly marked 秘密, 机密 or 绝密? */
  marked_secret?: boolean | null | undefined;
  /** 内容是否涉及工作秘密？ does it concern a work secret? */
  work_secret?: boolean | null | undefined;
  /** 是否涉及国家秘密？ does it concern a state secret? */
  concerns_secret?: boolean | null | undefined;
  /** 是否正在审议、讨论过程中？ is it still under deliberation or discussion? */
  under_deliberation?: boolean | null | undefined;
  /** 是否只涉及部分人和事？ does it concern only some persons or matters? */
  concerns_only_some?: boolean | null | undefined;
  /** 是否不必要社会公众广泛知晓或参与？ is there no need for the public to know it widely or take part? */
  public_need_not_know?: boolean | null | undefined;
  /** 是否只对特定的公民、法人和其他组织的生产、生活、科研等活动具有特殊作用？ is it of special use only to particular citizens or bodies, for production, life, research or the like? */
  special_use?: boolean | null | undefined;
  /** 是否属于社会和公众、企事业单位普遍关注的环境问题和环保工作？ is it an environmental matter of general concern to the public, enterprises or institutions? */
  public_concern?: boolean | null | undefined;
  /** 是否属于国家秘密、国家安全以及涉及社会稳定的事项？ is it a state secret, or a matter of national security or social stability? */
  excepted?: boolean | null | undefined;
  /** 是否与办事相关？ is it related to services to the public? */
  service_related?: boolean | null | undefined;
  /** 是否适合公开？ is it suitable for disclosure? */
  suitable?: boolean | null | undefined;
  /** “从其规定”也适用于内部事务信息 the override by law, regulation or rule also covers internal affairs */
  override_covers_internal?: boolean | null | undefined;
  /** 依第十五条但书予以公开的，不再适用第十六条 what the exception of article 15 opens can no longer be held back under article 16 */
  exception_opens?: boolean | null | undefined;
}
