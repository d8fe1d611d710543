package jibian.check.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jibian.model.Heading;

/// Whether more of something is better. It follows the meaning of the name, not the heading: 投诉率 should shrink, 投诉办结率
/// and 投诉下降率 should grow, 投诉处理件数 says nothing.
public enum Direction {
  GROW,
  SHRINK,
  OPEN;

  private static final Pattern DURATION =
      Pattern.compile(
          ".*(?:响应|排除|修复|恢复|到达|到场|到位|办理|审批|处理|处置|办结|等待|等候|候诊|支付|拨付|发放|兑现|反馈|回复|答复|受理|送达"
              + "|维修|抢修|修补|修理|更换|清运|清除|出具|提交|报送|上门|抵达|解决|整改|审核|出警|救援|出诊|就诊|排队|通关|审查|核查|接通|接诊|出证"
              + "|办证|发证|制证|立案|结案|开庭|调卷|查档|开通|配送|交付|退款|退税|转办|交办|签收|上架|编目|评审|备案|移交|归档)[^率]{0,4}"
              + "(?:时间|时限|时长|天数|周期|时效)$|.*(?:耗时|用时|工期)$");
  private static final Pattern LIMIT =
      Pattern.compile("(?!.*(?:保存|保管|保护|保修|质保|服务|开放|有效|使用|公示|借阅|租赁|合同|管护)).*时限$");
  private static final Pattern NEGATED =
      Pattern.compile(
          "(?:不|未|非|无法|漏|误|拒|错)(?:合格|完成|达标|满意|及时|覆盖|办结|整改|到位"
              + "|发放|使用|规范|准确|合规|正常|破案|按时|按期|公开|履约)(?![^控防]*[控防])");

  /// What something costs, whatever it is spent on: 亩均治理成本.
  private static final Pattern PRICE =
      Pattern.compile(
          "(?!.*(?:节约|节省|节支|降低|下降|减少|压减|压降|增收|收入|收益|效益)).*(?:成本|费用|单价|均价|造价|价格|支出|花费)$");

  /// Before what is found in an examination: 案卷评查差错率, not 查违章.
  private static final Pattern EXAMINED = Pattern.compile("(?:[评抽检审复普督]查|抽检|检测|监测|测评|评审)$");

  /// Work upon bad things: 处置投诉举报件数.
  private static final Pattern WORKED =
      Pattern.compile(
          "^(?:全年|年度|依法|共|累计|完成|新)*(?:处置|处理|办理|受理|查处|查办"
              + "|侦办|侦破|承办|接报|接处|接收|接听|转办|调处|调解|化解|解答|答复|回复|办结"
              + "|审理|审结|打击|排查|整治|治理|拆除|追缴|扑救|扑灭|处罚|检查|检测"
              + "|督办|核查|核实|调查|登记|立案|清理|救治|抢修|维修|修复|疏通|报告)"
              + "[^率]{0,6}(?:投诉|举报|信访|上访|纠纷|诉讼|事故|火灾|火情|灾情"
              + "|舆情|违建|违法|违章|违规|违纪|犯罪|欠薪|拖欠|欠费|险情|事件|污染|积水"
              + "|内涝|拥堵|漏水|渗漏|堵塞|故障|破损|缺陷|病死|超限|超载|漏洞"
              + "|停水|停电|断电|断网|死亡|感染|伤亡|受伤)[^率]{0,4}$");

  /// A share of those examined of whom something bad is found: 贫血检出率.
  private static final Pattern FOUND_BAD =
      Pattern.compile(
          ".*(?:贫血|近视|肥胖|超重|龋齿?|营养不良|侧弯|视力不良|发育迟缓|抑郁|超标|残留"
              + "|不合格|不达标|违禁[^率]{0,3}|违规[^率]{0,3}|添加剂?|污染)检出[率数]$");

  private static final Pattern COUNTER =
      Pattern.compile("(?:发生|全年|年度|总)*(?:次数|起数|件数|人数|数量|总数|数|率|量|比例|时间|时长|情况)?$");
  private static final Pattern ABSENT = Pattern.compile(".*(?:无|零|不发生|未发生|杜绝)(?!人机|线|障碍|偿|害化).*");

  /// What a name means.
  ///
  /// @param name in plain shape without blanks
  public static Direction of(String name, Heading heading, Lexicon lexicon) {
    if (name.isEmpty()) {
      return OPEN;
    }
    if (FOUND_BAD.matcher(name).matches()) {
      return SHRINK;
    }
    if (WORKED.matcher(name).matches()) {
      return OPEN;
    }
    Matcher negated = NEGATED.matcher(name);
    if (negated.find()) {
      WordSearch grower = lexicon.of(WordList.GROWER);
      boolean averted =
          grower.in(name.substring(negated.end()))
              || !grower.end(name.substring(0, negated.start())).isEmpty();
      return averted ? GROW : SHRINK;
    }
    if (DURATION.matcher(name).matches() || LIMIT.matcher(name).matches()) {
      return SHRINK;
    }
    if (heading == Heading.COST && lexicon.of(WordList.COST_GROWER).in(name)) {
      return GROW;
    }
    if (heading == Heading.COST && PRICE.matcher(name).matches()) {
      return SHRINK;
    }
    if (lexicon.of(WordList.GOOD_RATE).in(name) || name.contains("满意")) {
      return GROW;
    }
    return byWords(name, heading, lexicon);
  }

  private static Direction byWords(String name, Heading heading, Lexicon lexicon) {
    if (lexicon.of(WordList.GROWER).in(name)) {
      return GROW;
    }
    Direction bad = bad(name, lexicon);
    if (bad != OPEN || lexicon.of(WordList.SHRINK).in(name)) {
      return bad;
    }
    if (heading == Heading.COST) {
      return SHRINK;
    }
    return name.contains("增长") || name.contains("提高") || name.contains("提升") ? GROW : OPEN;
  }

  /// Whether a name counts something bad: 系统故障率, 投诉次数; 投诉处理件数 and 防火巡查次数 count work, and a rate is about
  /// its last word: 突发事件视频调阅率.
  private static Direction bad(String name, Lexicon lexicon) {
    WordSearch bad = lexicon.of(WordList.SHRINK);
    String counted = COUNTER.matcher(name).replaceFirst("");
    String end = bad.end(counted).isEmpty() ? bad.end(name) : bad.end(counted);
    String word = end.isEmpty() ? bad.find(name) : end;
    if (word.isEmpty() || ABSENT.matcher(name).matches()) {
      return OPEN;
    }
    int at = name.lastIndexOf(word);
    boolean averted = at > 0 && "防反禁查控抗灭堵".indexOf(name.charAt(at - 1)) >= 0;
    boolean examined = name.endsWith("率") && EXAMINED.matcher(name.substring(0, at)).find();
    boolean work = end.isEmpty() && (name.endsWith("率") || lexicon.of(WordList.ACTION).in(name));
    return (averted && !examined) || work ? OPEN : SHRINK;
  }
}
