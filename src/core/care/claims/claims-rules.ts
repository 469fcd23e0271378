/** What may never be said of foot work, as patterns over plain lower-case text. docs/domain.md 1. */

/** One thing that may not be said. */
export type ClaimRule = {
  /** The name a finding gives it; never shown to a client. */
  readonly id: string
  /** Global, over plain text: lower case, half-width, Simplified. */
  readonly pattern: RegExp
  /** What may be said instead; null where nothing should be. */
  readonly suggestion: string | null
}

const RELAX_EN = 'many people find it relaxing'
const RELAX_ZH = '很多人觉得很放松'

/** Conditions that no text may promise anything about. */
const ILLNESS_EN =
  '(?:head ?aches?|migraines?|colds?|flu|pains?|aches?|insomnia|arthritis|diabetes|asthma|anxiety|depression|fatigue|cancer|hypertension|high blood pressure|blood pressure|constipation|diarrh?oea|indigestion|ibs|sinusitis|allerg(?:y|ies)|infections?|inflammation|diseases?|illness(?:es)?|disorders?|conditions?|ailments?|symptoms?|sciatica|gout|eczema|infertility|pms|stroke|swelling|nausea)'
const ORGAN_EN =
  '(?:livers?|kidneys?|hearts?|lungs?|stomachs?|spleens?|pancreas|gall ?bladders?|bladders?|intestines?|colons?|bowels?|thyroids?|adrenals?|glands?|organs?|uterus|prostate|ovar(?:y|ies)|spine|brain|sinus(?:es)?|lymph nodes?|digestive system|nervous system)'
const ORGAN_ZH =
  '(?:肝|肾|腎|心脏|心臟|肺|胃|脾|胰|胆囊|膽囊|膀胱|小肠|大肠|结肠|甲状腺|肾上腺|脏腑|臟腑|内脏|內臟|器官|子宫|前列腺|卵巢|脊椎|大脑)'
const ILLNESS_ZH =
  '(?:头痛|头疼|偏头痛|失眠|感冒|疼痛|糖尿病|高血压|低血压|便秘|腹泻|关节炎|风湿|颈椎病|腰痛|痛经|过敏|哮喘|焦虑|抑郁|癌|疾病|病痛|百病|疲劳|不孕|水肿|炎症|中风|鼻炎|胃病)'

const DOES_EN = '(?:s|ed|ing)?'

const english: readonly ClaimRule[] = [
  {
    id: 'treat',
    pattern: /\b(?:treat(?:s|ed|ing|able)?|treatments? (?:for|of|against)|treatment plan)\b/g,
    suggestion: 'work on the feet',
  },
  {
    id: 'cure',
    pattern: /\b(?:cur(?:e|es|ed|ing|able|ative)|remed(?:y|ies)|panacea)\b/g,
    suggestion: RELAX_EN,
  },
  { id: 'heal', pattern: /\b(?:heal(?:s|ed|ing|er)?|self-?healing)\b/g, suggestion: RELAX_EN },
  {
    id: 'prevent',
    pattern: /\b(?:prevent(?:s|ed|ing|ion|ive|ative)?|wards? off|protects? against)\b/g,
    suggestion: null,
  },
  {
    id: 'relieve-condition',
    pattern: new RegExp(
      `\\b(?:reliev(?:e|es|ed|ing)|relief (?:from|of|for)|alleviat(?:e|es|ed|ing)|eas(?:e|es|ed|ing)|eliminat(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)|fix(?:es|ed|ing)?|banish(?:es)?|combats?|fights?|beats?|gets? rid of|stops?)\\s+(?:[\\w'-]+\\s+){0,3}?${ILLNESS_EN}\\b`,
      'g',
    ),
    suggestion: RELAX_EN,
  },
  {
    id: 'helps-condition',
    pattern: new RegExp(
      `\\b(?:help(?:s|ed|ing)?|good|works?|effective|beneficial|recommended|useful|great|ideal)\\s+(?:to\\s+)?(?:with|for|against)\\s+(?:[\\w'-]+\\s+){0,3}?${ILLNESS_EN}\\b`,
      'g',
    ),
    suggestion: RELAX_EN,
  },
  {
    id: 'detox',
    pattern: /\bde-?tox(?:es|ed|ing|ify|ifies|ifying|ification)?\b/g,
    suggestion: null,
  },
  {
    id: 'toxins',
    pattern:
      /\b(?:toxins?|toxic waste|impurit(?:y|ies)|waste products?|flush(?:es|ed|ing)? out)\b/g,
    suggestion: null,
  },
  {
    id: 'crystals',
    pattern: /\b(?:crystals?|uric acid|calcium) ?(?:deposits?|build-?ups?)?\b/g,
    suggestion: 'a place that felt uneven',
  },
  { id: 'deposits', pattern: /\bdeposits?\b/g, suggestion: 'a place that felt uneven' },
  {
    id: 'blockage',
    pattern:
      /\b(?:block(?:age|ages)|unblock(?:s|ed|ing)?|congestion|congested|blocked (?:energy|meridians?|channels?|qi|chi))\b/g,
    suggestion: null,
  },
  {
    id: 'energy',
    pattern:
      /\b(?:energy (?:flows?|channels?|lines?|pathways?|levels?|fields?|blocks?)|flow of (?:energy|qi|chi)|life force|(?:qi|chi|vital energy) (?:flows?|moves?)|boosts? (?:your )?energy)\b/g,
    suggestion: null,
  },
  {
    id: 'circulation',
    pattern: /\b(?:blood (?:flow|circulation)|circulation|circulatory)\b/g,
    suggestion: 'warms the feet',
  },
  {
    id: 'lymph-drainage',
    pattern: /\blymph(?:atic)? (?:drainage|flow|cleansing)\b/g,
    suggestion: null,
  },
  {
    id: 'hormones',
    pattern: /\b(?:hormones?|hormonal|endocrine (?:balance|function))\b/g,
    suggestion: null,
  },
  {
    id: 'balance',
    pattern:
      /\b(?:re-?balanc(?:e|es|ed|ing)|balanc(?:e|es|ed|ing)|homeostasis|harmoni[sz](?:e|es|ed|ing))\b/g,
    suggestion: null,
  },
  {
    id: 'stimulate',
    pattern: new RegExp(
      `\\b(?:stimulat(?:e|es|ed|ing|ion|es)|activat(?:e|es|ed|ing)|tones? (?:the|your) ${ORGAN_EN})\\b`,
      'g',
    ),
    suggestion: null,
  },
  { id: 'boost', pattern: /\bboost(?:s|ed|ing|er)?\b/g, suggestion: null },
  {
    id: 'immune',
    pattern:
      /\b(?:immun(?:e|ity)|immune system|resistance to (?:illness|disease)|body's defen[cs]es)\b/g,
    suggestion: null,
  },
  {
    id: 'organ-function',
    pattern: new RegExp(
      `\\b(?:organ functions?|(?:improv|support|strengthen|regulat|restor|normali[sz]|cleans|detoxif)\\w*\\s+(?:the |your |of )*(?:functions? of (?:the |your )?)?${ORGAN_EN}(?: functions?)?|${ORGAN_EN} (?:functions?|health))\\b`,
      'g',
    ),
    suggestion: null,
  },
  {
    id: 'organ-finding',
    pattern: new RegExp(
      `\\b(?:${ORGAN_EN} (?:problems?|trouble|disease|imbalance|weakness|deficiency|issues?|stress)|(?:problems?|trouble|something wrong|an? issues?|imbalance|weakness) (?:with|in|of) (?:the |your |his |her |their )?${ORGAN_EN}|(?:your|his|her|their|the) ${ORGAN_EN} (?:is|are|seems?|looks?|may be|might be|could be|needs?|has|have)\\s+(?:[\\w'-]+\\s+){0,2}?(?:weak|tired|sluggish|overloaded|overworked|toxic|ill|sick|weakened|stressed|out|under|a problem|problems|attention|support|help|cleansing|deficient))\\b`,
      'g',
    ),
    suggestion: 'this place on the foot was sore',
  },
  {
    id: 'proven',
    pattern:
      /\b(?:(?:clinically|scientifically|medically) (?:proven|tested|shown)|proven to|guaranteed? (?:results?|to)|miracle|doctors recommend)\b/g,
    suggestion: null,
  },
  {
    id: 'self-heal',
    pattern: /\b(?:the body (?:to )?heals? itself|body's own (?:healing|repair))\b/g,
    suggestion: null,
  },
  {
    id: 'therapy-for',
    pattern: /\btherap(?:y|ies|eutic) (?:for|of|against|effects?|benefits?)\b/g,
    suggestion: 'foot work',
  },
  {
    id: 'diagnose',
    pattern:
      /\b(?:diagnos(?:e|es|ed|ing|is|tic)|reveals? (?:health|illness|disease|problems?)|detects? (?:illness|disease|problems?))\b/g,
    suggestion: 'what was felt at this place',
  },
  {
    id: 'boosting-claims',
    pattern: new RegExp(
      `\\b(?:improv(?:e|es|ed|ing)|regulat(?:e|es|ed|ing)|strengthen${DOES_EN}|speeds? up) (?:the |your )?(?:digestion|metabolism|recovery|health|blood pressure|fertility|immunity)\\b`,
      'g',
    ),
    suggestion: 'sense of well-being',
  },
]

const chinese: readonly ClaimRule[] = [
  {
    id: 'zh-treat',
    pattern: /治疗|医治|诊治|理疗|疗法|主治|治好|治愈|可治|能治|专治|治百病/g,
    suggestion: '按脚',
  },
  { id: 'zh-effect', pattern: /疗效|功效|药效|见效|特效|奇效/g, suggestion: RELAX_ZH },
  { id: 'zh-cure', pattern: /根治|痊愈|康复|包好|除病|祛病|驱病/g, suggestion: null },
  { id: 'zh-detox', pattern: /排毒|解毒|毒素|祛毒|排出废物|代谢废物/g, suggestion: null },
  { id: 'zh-damp', pattern: /祛湿|除湿|去湿|湿气|祛寒|驱寒|祛风/g, suggestion: '泡着暖和' },
  {
    id: 'zh-organ-tonic',
    pattern: new RegExp(
      `(?:清|补|养|护|滋|健|强|润|疏|调)(?:肝|肾|心|肺|脾|胃)|肾虚|脾虚|气虚|血虚|阴虚|阳虚|上火|${ORGAN_ZH}功能`,
      'g',
    ),
    suggestion: null,
  },
  {
    id: 'zh-regulate',
    pattern:
      /调理|调节(?:身体|内分泌|免疫|血压|血糖|阴阳)|平衡阴阳|阴阳平衡|内分泌|荷尔蒙|激素水平/g,
    suggestion: null,
  },
  {
    id: 'zh-meridian',
    pattern:
      /(?:打通|疏通|通)(?:经络|经脉|气血|血脉)|气血|经络通|元气|通则不痛|气滞|淤堵|瘀堵|堵塞/g,
    suggestion: null,
  },
  {
    id: 'zh-circulation',
    pattern: /活血|化瘀|血液循环|促进循环|微循环|淋巴(?:引流|排毒|循环)/g,
    suggestion: '脚暖和了',
  },
  {
    id: 'zh-immune',
    pattern: /(?:增强|提高|提升|改善|增进)(?:[^，。；！？\n]{0,4})(?:免疫|抵抗力|体质)|免疫力/g,
    suggestion: null,
  },
  {
    id: 'zh-diagnose',
    pattern: /诊断|诊病|看病|查出(?:疾病|问题|毛病)|望诊|足诊|辨证/g,
    suggestion: '这里按着有什么感觉',
  },
  {
    id: 'zh-indication',
    pattern: /适应症|适应证|适用于[^，。；！？\n]{0,6}(?:患者|病人)/g,
    suggestion: null,
  },
  { id: 'zh-crystal', pattern: /结晶|沉积物?|尿酸粒|沙粒状|痛风石/g, suggestion: '摸着不平的地方' },
  { id: 'zh-prevent', pattern: /预防|防病|防治|延年益寿|抗衰老/g, suggestion: null },
  {
    id: 'zh-relieve',
    pattern: new RegExp(
      `(?:缓解|减轻|消除|改善|解除|赶走|对付|有助于|有益于|有利于)[^，。；！？\\n]{0,6}${ILLNESS_ZH}`,
      'g',
    ),
    suggestion: RELAX_ZH,
  },
  {
    id: 'zh-stimulate',
    pattern: new RegExp(`刺激[^，。；！？\\n]{0,4}(?:${ORGAN_ZH}|反射区|穴位|腺体)|激活`, 'g'),
    suggestion: null,
  },
  {
    id: 'zh-organ-finding',
    pattern: new RegExp(
      `${ORGAN_ZH}[^，。；！？\\n]{0,4}(?:有问题|有毛病|不好|不太好|虚|弱|出了问题|负担重|不舒服|有病)`,
      'g',
    ),
    suggestion: '这个地方按着疼',
  },
  { id: 'zh-proven', pattern: /临床(?:证明|验证|证实)|科学证明|医学证明|自愈/g, suggestion: null },
]

/** A complaint beside a chart label reads as a promise. */
const beside: readonly ClaimRule[] = [
  {
    id: 'zone-for-complaint',
    pattern: new RegExp(
      `\\b(?:zone|reflex|point|area)s?\\b[^.;\\n]{0,40}\\bfor (?:[\\w'-]+ ){0,2}?${ILLNESS_EN}\\b|\\b${ILLNESS_EN}\\s*[:：→-]+\\s*(?:the )?(?:[\\w-]+,? ){0,3}(?:zone|reflex|point)`,
      'g',
    ),
    suggestion: null,
  },
  {
    id: 'zh-zone-for-complaint',
    pattern: new RegExp(
      `${ILLNESS_ZH}[^，。；！？\\n]{0,6}(?:按|揉|反射区)|反射区[^，。；！？\\n]{0,6}${ILLNESS_ZH}`,
      'g',
    ),
    suggestion: null,
  },
]

/** All rules of both languages; where several find the same stretch the longest finding stands. */
export const claimRules: readonly ClaimRule[] = [...english, ...chinese, ...beside]

/**
 * Plain uses of the same words that promise nothing: names of rows, of a zone, and of what a
 * physician did. Each is taken out whole before the rules look.
 */
export const innocent: readonly RegExp[] = [
  /\b(?:poor|bad) circulation\b/g,
  /\bimmune[- ]weak(?:ness)?\b|\bnon-immune\b|\bweak(?:ened)? immune\b|\bimmune (?:system )?(?:is )?weak\w*/g,
  /\b(?:targeted or )?immune therapy\b|\bhormone tablets\b/g,
  /\bnew (?:illness or )?diagnosis\b/g,
  /\btreated less than (?:a day|24 hours) ago\b/g,
  /\bbalance organ\b|\blose(?:s)? (?:your |their )?balance\b|\bkeep(?:s)? (?:your |their )?balance\b/g,
  /\b(?:cancer|in|under|after|during|physician's|doctor's) treatment\b|\btreatment (?:room|couch|table|chair|area)\b|\bnot (?:yet )?(?:fully )?treated\b/g,
  /\btreat(?:ed)? (?:it |this |them |you |client )?(?:as|with (?:care|respect|kindness))\b/g,
  /\b(?:heart|kidney|liver|lung|organ) (?:failure|transplant|attack)\b/g,
  /\bheals? (?:badly|slowly)\b|\bnot (?:yet )?healed\b|\bslow healing\b|\bwounds? (?:that )?heal\b/g,
  /(?:正在|还在|接受|停止|结束|癌症|肿瘤|医院|医生的?|经过|免疫)治疗|治疗(?:中|期间|后|结束|已经做完)/g,
  /内分泌药/g,
  /(?:医生|医院|被)(?:的)?诊断|诊断为/g,
]
