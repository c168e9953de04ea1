"""The facts and outcomes of the wings. Written from the rulebooks (cargo run -p gongkai-tests --bin generate)."""

from typing import Literal, TypedDict

AttributeOutcome = Literal["withheld", "must_not_open", "may_withhold", "proactive", "on_request"]
"""``withheld``: 不予公开 (withheld); ``must_not_open``: 不得公开 (must not be opened); ``may_withhold``: 可以不予公开 (may be withheld); ``proactive``: 主动公开 (proactive disclosure); ``on_request``: 依申请公开 (disclosure on request)."""


class AttributeFacts(TypedDict, total=False):
    """The facts of ``attribute``: yes, no, or ``None`` for not known."""

    state_secret: bool | None
    """是否依法确定为国家秘密？ is it a state secret, determined according to law?"""

    forbidden_by_law: bool | None
    """法律、行政法规是否禁止公开？ does a law or an administrative regulation forbid disclosure?"""

    endangers_security: bool | None
    """公开后是否可能危及国家安全、公共安全、经济安全、社会稳定？ might disclosure endanger national, public or economic security or social stability?"""

    third_party_harm: bool | None
    """是否涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害？ does it concern trade secrets, personal privacy or the like, so that disclosure would harm a third party's lawful rights?"""

    third_party_consents: bool | None
    """第三方（有数个的，每一个）是否同意公开？ does the third party (every one of them) consent?"""

    third_party_objects_with_reasons: bool | None
    """书面征求意见时，第三方是否不同意公开且有合理理由？ asked in writing, does the third party object with good reason?"""

    public_interest_grave: bool | None
    """不公开是否会对公共利益造成重大影响？ would withholding gravely affect the public interest?"""

    internal_affairs: bool | None
    """是否属于人事管理、后勤管理、内部工作流程等内部事务信息？ is it about internal affairs: personnel, logistics, internal workflow or the like?"""

    opening_required: bool | None
    """法律、法规、规章是否规定应当公开？ does a law, regulation or rule require disclosure?"""

    override_covers_internal: bool | None
    """“从其规定”也适用于内部事务信息 the override by law, regulation or rule also covers internal affairs"""

    exception_opens: bool | None
    """依第十五条但书予以公开的，不再适用第十六条 what the exception of article 15 opens can no longer be held back under article 16"""

    process_record: bool | None
    """是否属于讨论记录、过程稿、磋商信函、请示报告等过程性信息？ is it a record of the process: discussion record, draft, consultation letter, request for instructions, report or the like?"""

    enforcement_file: bool | None
    """是否属于行政执法案卷信息？ is it from an enforcement case file?"""

    public_interest: bool | None
    """是否涉及公众利益调整？ does it adjust public interests?"""

    wide_knowledge: bool | None
    """是否需要公众广泛知晓？ does the public at large need to know it?"""

    participation: bool | None
    """是否需要公众参与决策？ does the decision need public participation?"""

    listed: bool | None
    """是否属于条例第二十条至第二十二条所列？ is it among what articles 20 to 22 list?"""

    trade_secret_or_privacy: bool | None
    """是否涉及商业秘密、个人隐私，公开后可能损害第三方合法权益？ does it concern trade secrets or personal privacy, so that disclosure might harm a third party's lawful rights?"""

    right_holder_consents: bool | None
    """权利人是否同意公开？ does the right holder consent?"""

    third_party_objects: bool | None
    """书面征求意见时，第三方是否不同意公开？ asked in writing, does the third party object?"""

    own_interest: bool | None
    """是否涉及公民、法人或者其他组织切身利益？ does it touch the vital interests of citizens or bodies?"""

    wide_knowledge_or_participation: bool | None
    """是否需要社会公众广泛知晓或者参与？ does the public at large need to know it or take part?"""

    organisation_and_procedure: bool | None
    """是否反映本行政机关机构设置、职能、办事程序等情况？ does it show the agency's structure, functions or procedures?"""

    concerns_only_some: bool | None
    """是否只涉及部分人和事？ does it concern only some persons or matters?"""

    special_use: bool | None
    """是否只对特定的公民、法人和其他组织的生产、生活、科研等活动具有特殊作用？ is it of special use only to particular citizens or bodies, for production, life, research or the like?"""

    marked_secret: bool | None
    """是否明确标识为“秘密”“机密”“绝密”？ is it expressly marked 秘密, 机密 or 绝密?"""

    work_secret: bool | None
    """内容是否涉及工作秘密？ does it concern a work secret?"""

    under_deliberation: bool | None
    """是否正在审议、讨论过程中？ is it still under deliberation or discussion?"""

    public_need_not_know: bool | None
    """是否不必要社会公众广泛知晓或参与？ is there no need for the public to know it widely or take part?"""

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

ReplyOutcome = Literal["withdrawn", "not_a_request", "supplement", "await_correction", "still_unclear", "not_corrected", "fee_unpaid", "excessive", "deferred", "publication", "repeated", "reissue", "special_access", "already_public", "not_ours", "not_held", "needs_processing", "partial", "withheld_secret", "withheld_by_law", "withheld_security", "withheld_third_party", "withheld_internal", "withheld_process", "withheld_enforcement", "provided", "told_when", "no_need", "supplement_form", "provided_superior"]
"""``withdrawn``: 申请人撤回，终止办理 (withdrawn: closed); ``not_a_request``: 不作为政府信息公开申请处理 (not treated as a request for information); ``supplement``: 告知补正 (tell the applicant to correct it); ``await_correction``: 等待申请人补正 (wait for the correction); ``still_unclear``: 补正后仍不明确，无法提供 (still unclear after correction: cannot be given); ``not_corrected``: 逾期不补正，不再处理 (not corrected in time: not handled further); ``fee_unpaid``: 逾期未缴费，不再处理 (fee not paid in time: not handled further); ``excessive``: 理由不合理，不予处理 (reasons unsound: not handled); ``deferred``: 理由合理，延迟答复 (reasons sound: reply deferred); ``publication``: 要求提供公开出版物，不予处理 (publication asked for: not handled); ``repeated``: 不予重复处理 (not handled again); ``reissue``: 要求确认或者重新出具已获取的信息，不予处理 (asked to confirm or issue again: not handled); ``special_access``: 依照有关法律、行政法规的规定办理 (to be got under the rules of its own law); ``already_public``: 已主动公开，告知获取方式、途径 (already public: told how to get it); ``not_ours``: 不属于本机关负责公开 (for another body to disclose); ``not_held``: 信息不存在 (no such information); ``needs_processing``: 需要加工、分析，不予提供 (would have to be processed: not given); ``partial``: 部分公开 (disclosed in part); ``withheld_secret``: 不予公开：国家秘密 (withheld: state secret); ``withheld_by_law``: 不予公开：法律、行政法规禁止公开 (withheld: forbidden by law or administrative regulation); ``withheld_security``: 不予公开：可能危及国家安全、公共安全、经济安全、社会稳定 (withheld: may endanger security or stability); ``withheld_third_party``: 不予公开：保护第三方合法权益 (withheld: protects a third party); ``withheld_internal``: 不予公开：内部事务信息 (withheld: internal affairs); ``withheld_process``: 不予公开：过程性信息 (withheld: record of process); ``withheld_enforcement``: 不予公开：行政执法案卷信息 (withheld: enforcement case file); ``provided``: 予以公开，提供信息 (disclosed: handed over); ``told_when``: 予以公开，告知获取的方式、途径和时间 (disclosed: told how and when to get it); ``no_need``: 与自身特殊需要无关，可以不予提供 (no need of one's own: may be refused); ``supplement_form``: 一次性告知补正全部内容，允许当场补正 (told at once all that is to be corrected, and let correct it on the spot); ``provided_superior``: 在本机关掌握范围内提供上级机关已公开的信息 (given as far as held: a superior agency has published it)."""


class ReplyFacts(TypedDict, total=False):
    """The facts of ``request.outcome``: yes, no, or ``None`` for not known."""

    withdrawn: bool | None
    """申请人撤回申请了吗？ has the applicant withdrawn the request?"""

    petition: bool | None
    """申请人是以申请的形式进行信访、投诉、举报等活动吗？ does the request in fact petition, complain or report somebody?"""

    unclear: bool | None
    """申请内容不明确吗？ is it unclear what is asked for?"""

    supplement_told: bool | None
    """已一次性告知申请人补正了吗？ has the applicant been told, once, what to correct?"""

    supplemented: bool | None
    """申请人已经补正了吗？ has the applicant corrected the request?"""

    supplement_overdue: bool | None
    """申请人无正当理由逾期不补正吗？ has the time for the correction passed without good reason?"""

    fee_unpaid: bool | None
    """申请人逾期未按收费通知缴纳信息处理费吗？ has the time for paying the fee asked for passed without payment?"""

    excessive: bool | None
    """申请的数量、频次明显超过合理范围吗？ do number or frequency of the requests clearly go beyond what is reasonable?"""

    reasons_asked: bool | None
    """已要求申请人说明理由了吗？ has the applicant been asked for reasons?"""

    reasons_sound: bool | None
    """申请人的理由合理吗？ are the applicant's reasons sound?"""

    cannot_meet_term: bool | None
    """无法在规定的期限内答复吗？ can the reply not be given in time?"""

    publication: bool | None
    """要求提供的是政府公报、报刊、书籍等公开出版物吗？ is a publication asked for, such as the gazette, a newspaper or a book?"""

    repeated: bool | None
    """申请人就相同信息的申请已经答复过了吗？ has this applicant had a reply on the same information before?"""

    reissue: bool | None
    """要求的是确认或者重新出具申请人已经获取的信息吗？ is the agency asked to confirm or issue again what the applicant has already got?"""

    special_access: bool | None
    """属于工商、不动产登记资料等，有关法律、行政法规对获取有特别规定吗？ is it registry material and the like, for which a law or administrative regulation has its own rules of access?"""

    published: bool | None
    """所申请的信息已经主动公开了吗？ is the information already published?"""

    other_body: bool | None
    """所申请的信息不属于本机关负责公开吗？ is it for another body to disclose?"""

    not_found: bool | None
    """经检索没有所申请的信息吗？ did a search find no such information?"""

    needs_processing: bool | None
    """需要对现有信息进行加工、分析吗？ would existing information have to be processed or analysed?"""

    separable: bool | None
    """含有不应当公开或者不属于政府信息的内容，但能够作区分处理吗？ does it hold matter that must not be opened or is no government information, but can be separated?"""

    state_secret: bool | None
    """依法确定为国家秘密吗？ is it lawfully classified as a state secret?"""

    forbidden_by_law: bool | None
    """法律、行政法规禁止公开吗？ does a law or administrative regulation forbid disclosure?"""

    endangers_security: bool | None
    """公开后可能危及国家安全、公共安全、经济安全、社会稳定吗？ may disclosure endanger national, public or economic security or social stability?"""

    third_party_harm: bool | None
    """涉及商业秘密、个人隐私等，公开会损害第三方合法权益吗？ would disclosure harm a third party's lawful interests: trade secret, privacy and the like?"""

    third_party_consents: bool | None
    """第三方同意公开吗？ does the third party consent?"""

    public_interest_grave: bool | None
    """不公开会对公共利益造成重大影响吗？ would non-disclosure gravely affect the public interest?"""

    internal_affairs: bool | None
    """属于人事管理、后勤管理、内部工作流程等内部事务信息吗？ is it about internal affairs: personnel, logistics, internal workflow?"""

    decides_to_withhold: bool | None
    """本机关决定不予公开吗？ does the agency decide to withhold it?"""

    process_record: bool | None
    """属于讨论记录、过程稿、磋商信函、请示报告等过程性信息吗？ is it a record of process: discussion record, draft, consultation letter, request for instructions?"""

    enforcement_file: bool | None
    """属于行政执法案卷信息吗？ is it from an enforcement case file?"""

    opening_required: bool | None
    """法律、法规、规章规定应当公开吗？ does a law, regulation or rule require disclosure?"""

    handed_over: bool | None
    """随答复提供该信息吗？ is the information handed over with the reply?"""

    no_own_need: bool | None
    """申请与自身生产、生活、科研等特殊需要无关吗？ has the request nothing to do with the applicant's own production, life or research?"""

    trade_secret_or_privacy: bool | None
    """涉及商业秘密、个人隐私吗？ is it a trade secret or personal privacy?"""

    right_holder_consents: bool | None
    """权利人同意公开吗？ does the right holder consent?"""

    formal_defect: bool | None
    """申请形式不符合规定吗？ is the request not in due form?"""

    superior_published: bool | None
    """属于上级行政机关形成并已公开的信息吗？ did a superior agency make and publish it?"""

CorrectionOutcome = Literal["correct", "not_borne_out", "pass_on", "tell_where", "no_claim"]
"""``correct``: 予以更正并告知申请人 (corrected, and the applicant told); ``not_borne_out``: 审核不属实，不予更正 (not borne out: not corrected); ``pass_on``: 转送有权更正的行政机关并告知申请人 (passed on to the competent agency, and the applicant told); ``tell_where``: 告知申请人向有权更正的行政机关提出 (told to apply to the competent agency); ``no_claim``: 不符合要求更正的条件 (no claim to a correction)."""


class CorrectionFacts(TypedDict, total=False):
    """The facts of ``request.own_record``: yes, no, or ``None`` for not known."""

    about_self: bool | None
    """记录与申请人自身相关吗？ is the record about the applicant?"""

    has_evidence: bool | None
    """申请人有证据证明记录不准确吗？ does the applicant have evidence that the record is wrong?"""

    competent: bool | None
    """本机关有权更正吗？ may this agency correct it?"""

    found_true: bool | None
    """审核属实吗？ does the review bear it out?"""

    passes_on: bool | None
    """本机关转送有权更正的机关处理吗？ does the agency pass it on to the one that may?"""

    identity_shown: bool | None
    """出示了有效身份证件或者证明文件吗？ was a valid identity document shown?"""

    inaccurate: bool | None
    """记录不准确、不完整、不适时或者不相关吗？ is the record inaccurate, incomplete, out of date or beside the point?"""

SupplyOutcome = Literal["as_asked", "other_form", "reading"]
"""``as_asked``: 按申请人要求的形式提供 (in the form asked for); ``other_form``: 以电子数据或者其他适当形式提供 (as electronic data or in another suitable form); ``reading``: 安排申请人查阅、抄录 (reading and copying by hand is arranged)."""


class SupplyFacts(TypedDict, total=False):
    """The facts of ``request.form_of_supply``: yes, no, or ``None`` for not known."""

    held_as_asked: bool | None
    """按保存的实际情况，能按申请人要求的形式提供吗？ as the information is kept, can it be given in the form asked for?"""

    endangers_carrier: bool | None
    """按要求的形式提供，可能危及载体安全吗？ might that form endanger the carrier?"""

    cost_too_high: bool | None
    """按要求的形式提供，成本过高吗？ would that form cost too much?"""

    other_form_possible: bool | None
    """能以电子数据或者其他适当形式提供吗？ can it be given as electronic data or in another suitable form?"""

ResaleOutcome = Literal["forbidden", "not_affected"]
"""``forbidden``: 不得这样提供 (must not be supplied so); ``not_affected``: 不属于有偿提供 (no paid supply)."""


class ResaleFacts(TypedDict, total=False):
    """The facts of ``request.no_resale``: yes, no, or ``None`` for not known."""

    through_others: bool | None
    """通过其他组织、个人提供吗？ is it supplied through another organisation or person?"""

    paid: bool | None
    """有偿或者变相有偿吗？ is it paid for, openly or otherwise?"""
