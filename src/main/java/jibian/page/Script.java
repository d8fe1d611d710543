package jibian.page;

/// The two kinds of writing a line mixes; where a family is missing, each has its own stand-in.
public enum Script {
  LATIN,
  HAN
}
