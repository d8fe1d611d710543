/* Stands in for jvm.dll where there is no Java runtime for Windows: it says what it was started with and ends with the
   status 7. */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#include <string.h>
#include <wchar.h>

#include <jni.h>

static struct JNINativeInterface_ functions;
static JNIEnv environment = &functions;
static const jchar *arguments[100];
static jsize lengths[100];
static jsize count;

static void say(const char *text, int length) {
  DWORD written;
  WriteFile(GetStdHandle(STD_OUTPUT_HANDLE), text, length, &written, NULL);
}

static void say_line(const char *before, const char *text) {
  say(before, strlen(before));
  say(text, strlen(text));
  say("\n", 1);
}

static void say_wide(const char *before, const wchar_t *text, int length) {
  char bytes[4096];
  int made = WideCharToMultiByte(CP_UTF8, 0, text, length, bytes, sizeof bytes, NULL, NULL);
  say(before, strlen(before));
  say(bytes, made);
  say("\n", 1);
}

static jclass JNICALL find_class(JNIEnv *env, const char *name) {
  (void)env;
  say_line("class ", name);
  return (jclass)&functions;
}

static jmethodID JNICALL find_method(JNIEnv *env, jclass type, const char *name, const char *shape) {
  (void)env, (void)type, (void)shape;
  say_line("method ", name);
  return (jmethodID)&functions;
}

static jobjectArray JNICALL new_array(JNIEnv *env, jsize length, jclass type, jobject each) {
  (void)env, (void)type, (void)each;
  count = length;
  return (jobjectArray)arguments;
}

static jstring JNICALL new_string(JNIEnv *env, const jchar *text, jsize length) {
  static jsize next;
  (void)env;
  arguments[next] = text;
  lengths[next] = length;
  return (jstring)&arguments[next++];
}

static void JNICALL set_element(JNIEnv *env, jobjectArray array, jsize at, jobject value) {
  (void)env, (void)array, (void)at, (void)value;
}

static void call(JNIEnv *env, jclass type, jmethodID method, ...) {
  wchar_t data[4096];
  (void)env, (void)type, (void)method;
  for (jsize at = 0; at < count; at++) {
    say_wide("argument ", (const wchar_t *)arguments[at], lengths[at]);
  }
  if (GetEnvironmentVariableW(L"JIBIAN_DATA", data, 4096) > 0) {
    say_wide("data ", data, wcslen(data));
  }
  if (GetEnvironmentVariableW(L"JAVA_TOOL_OPTIONS", data, 4096) > 0) {
    say_wide("foreign ", data, wcslen(data));
  }
  ExitProcess(7);
}

static jboolean JNICALL check(JNIEnv *env) {
  (void)env;
  return JNI_FALSE;
}

JNIEXPORT jint JNICALL JNI_CreateJavaVM(JavaVM **vm, void **env, void *given) {
  JavaVMInitArgs *args = given;
  (void)vm;
  for (int at = 0; at < args->nOptions; at++) {
    say_line("option ", args->options[at].optionString);
  }
  functions.FindClass = find_class;
  functions.GetStaticMethodID = find_method;
  functions.NewObjectArray = new_array;
  functions.NewString = new_string;
  functions.SetObjectArrayElement = set_element;
  functions.CallStaticVoidMethod = call;
  functions.ExceptionCheck = check;
  *env = &environment;
  return JNI_OK;
}
