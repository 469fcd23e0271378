/** Traditional letters that the claims rules have to see through, with their Simplified ones. */

const PAIRS =
  '療疗 癒愈 診诊 斷断 調调 節节 適适 應应 證证 癥症 結结 經经 絡络 淤淤 瘀瘀 強强 補补 腎肾 肝肝 臟脏 腸肠 膽胆 濕湿 氣气 陰阴 陽阳 虛虚 內内 環环 促促 進进 預预 與与 緩缓 減减 輕轻 體体 質质 頭头 衛卫 護护 養养 滋滋 潤润 疏疏 醫医 藥药 廢废 風风 關关 節节 壓压 過过 敏敏 癢痒 癌癌 實实 驗验 臨临 學学 對对 於于 徑径 無无 沒没 從从 絕绝 並并 說说 講讲 問问 為为 還还 這这 區区 點点 痺痹 鬱郁 慮虑 懷怀 孕孕 淋淋 達达 礙碍 疾疾 復复 驅驱 除除 專专 愈愈 毒毒 顆颗 粒粒 積积 質质 腳脚 產产 療疗 糾纠 顧顾 糖糖 風风 濕湿 頸颈 轉转 異异 單单 見见 觀观 戰战 勝胜'

/** Simplified letter by Traditional one; a letter that is not here reads as itself. */
export const SIMPLIFIED: { readonly [letter: string]: string } = Object.fromEntries(
  PAIRS.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]),
)
