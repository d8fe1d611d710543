package jibian.testing;

import java.util.ArrayList;
import java.util.List;

/// The two official tables of a stage of the first project of `stages/hebei.json`, cell by cell as a printed form has
/// them, with the points worked out by hand.
public final class StageTables {
  /// Columns of the self-evaluation in millimetres.
  public static final List<Double> EVALUATION_WIDTHS =
      List.of(16.0, 22.0, 32.0, 22.0, 22.0, 14.0, 15.0, 27.0);

  private static final String UNIT = "青桥县水务局本级";
  private static final String NAME = "农村供水工程维修养护";
  private static final String GOALS =
      "1.全年维修养护集中供水工程38处，更换水泵24台。\n2.供水水质抽检合格率不低于98%，停水抢修24小时内恢复供水。";

  private final List<Box> boxes = new ArrayList<>();
  private int row;
  private int column;

  private StageTables() {}

  private StageTables row(int from) {
    row++;
    column = from;
    return this;
  }

  private StageTables cell(int rows, int columns, String text) {
    boxes.add(new Box(row, column, rows, columns, text));
    column += columns;
    return this;
  }

  private StageTables cells(String... texts) {
    for (String text : texts) {
      cell(1, 1, text);
    }
    return this;
  }

  private static StageTables table() {
    StageTables table = new StageTables();
    table.row = -1;
    return table;
  }

  /// Project, money and goals of the self-evaluation.
  public static List<Box> evaluationHead() {
    StageTables table = table();
    table.row(0).cells("项目名称").cell(1, 7, NAME);
    table.row(0).cells("主管部门及代码").cell(1, 2, "326001 " + UNIT).cells("实施单位").cell(1, 4, UNIT);
    table.row(0).cell(5, 1, "项目资金\n（万元）");
    table.cells("", "年初预算数", "全年预算数（A）", "全年执行数（B）", "分值", "执行率\n（B/A）", "得分");
    table.row(1).cells("年度资金总额", "126.00", "126.00", "118.44", "10", "94.00%", "9.40");
    table.row(1).cells("其中：当年财政拨款", "126.00", "126.00", "118.44", "—", "94.00%", "—");
    table.row(1).cells("上年结转资金", "", "", "", "—", "", "—");
    table.row(1).cells("其他资金", "", "", "", "—", "", "—");
    table.row(0).cell(2, 1, "年度总体目标").cell(1, 3, "预期目标").cell(1, 4, "实际完成情况");
    table.row(1).cell(1, 3, GOALS);
    table.cell(1, 4, "全年维修养护供水工程38处，更换水泵21台，水质抽检合格率98.6%，没有发生超过24小时的停水。");
    return table.boxes;
  }

  /// The indicators of the self-evaluation with their sum.
  public static List<Box> evaluationRows() {
    StageTables table = table();
    table.row(0).cells("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施");
    table.row(0).cell(5, 1, "产出指标").cell(2, 1, "数量指标");
    table.cells("维修养护供水工程数量", "≥38处", "38处", "10", "10.00", "");
    table.row(2).cells("更换水泵数量", "=24台", "21台", "10", "8.75");
    table.cells("3处工程井深不足，水泵改为大修；下一年计划按大修台数列入。");
    table.row(1).cells("质量指标", "水质抽检合格率", "≥98%", "98.6%", "10", "10.00", "");
    table.row(1).cells("时效指标", "停水抢修恢复供水时间", "≤24小时", "20小时", "10", "10.00", "");
    table.row(1).cells("成本指标", "维修养护总成本", "≤126万元", "118.44万元", "10", "10.00", "");
    table.row(0).cell(2, 1, "效益指标");
    table.cells("社会效益指标", "农村自来水普及率", "≥95%", "96.1%", "15", "15.00", "");
    table.row(1).cells("可持续影响指标", "供水工程管护制度", "健全", "基本达到预期，2个乡镇尚未落实专职管护员", "15");
    table.cells("10.5", "2个乡镇编制不足，已列入2027年上半年落实。");
    table.row(0).cells("满意度指标", "服务对象满意度指标", "用水户满意度", "≥90%", "92.5%", "10", "10.00", "");
    table.row(0).cell(1, 5, "总分").cells("100", "93.65", "优");
    table.row(0).cell(1, 2, "预算执行率偏低的原因").cell(1, 6, "");
    return table.boxes;
  }

  /// Project, money and goals of monitoring.
  public static List<Box> monitoringHead() {
    StageTables table = table();
    table.row(0).cells("项目名称").cell(1, 15, NAME);
    table.row(0).cells("主管部门及代码").cell(1, 4, "326001 " + UNIT).cells("实施单位");
    table.cell(1, 10, UNIT);
    table.row(0).cell(4, 1, "项目资金\n（万元）").cell(1, 2, "").cell(1, 2, "年初预算数");
    table.cell(1, 3, "1–7月执行数").cell(1, 3, "1–7月执行率").cell(1, 5, "全年预计执行数");
    money(table, "年度资金总额", "126.00", "44.10", "35.00%", "120.00");
    money(table, "其中：本年一般公共预算拨款", "126.00", "44.10", "35.00%", "120.00");
    money(table, "其他资金", "", "", "", "");
    table.row(0).cells("年度总体目标").cell(1, 15, GOALS);
    return table.boxes;
  }

  private static void money(StageTables table, String... texts) {
    table.row(1).cell(1, 2, texts[0]).cell(1, 2, texts[1]).cell(1, 3, texts[2]);
    table.cell(1, 3, texts[3]).cell(1, 5, texts[4]);
  }

  /// The first rows of the indicators of monitoring.
  public static List<Box> monitoringRows() {
    StageTables table = table();
    table.row(0);
    for (String label : List.of("一级指标", "二级指标", "三级指标", "年度指标值", "1–7月执行情况", "全年预计完成情况")) {
      table.cell(2, 1, label);
    }
    table.cell(1, 6, "偏差原因分析").cell(1, 3, "完成目标可能性").cell(2, 1, "备注");
    table.row(6).cells("经费保障", "制度保障", "人员保障", "硬件条件保障", "其他", "原因说明");
    table.cells("确定能", "有可能", "完全不可能");
    table.row(0).cell(5, 1, "产出指标").cell(2, 1, "数量指标");
    table.cells("维修养护供水工程数量", "≥38处", "23处", "38处", "", "", "", "", "", "", "√", "", "", "");
    table.row(2).cells("更换水泵数量", "=24台", "8台", "22台", "", "", "", "√", "");
    table.cells("3处工程井深不足，新泵不能安装，改为大修。", "", "√", "", "");
    return table.boxes;
  }
}
