/*
 * jibian.exe and jibian.com: the program on Windows. Both lie beside the folders `lib` (or `app`, where jpackage has
 * put it) and `runtime`, run the Java runtime inside their own process and hand their arguments over as Unicode.
 *
 * Inside their own process, and not as `runtime\bin\javaw.exe`: the task bar, the task manager and a pinned icon then
 * show this program and not "OpenJDK Platform binary"; javaw takes its command line in the code page of the system,
 * which loses file names that it has no letters for; and the code page of this process, UTF-8 by its manifest, is what
 * the JVM reads its own paths with.
 *
 * jibian.exe is a program of the window and says what is wrong in a box. jibian.com, the same with CONSOLE defined, is
 * one of the console, which waits for it and gets its exit status; `jibian` typed there finds it first.
 */
#define WIN32_LEAN_AND_MEAN
#define _WIN32_WINNT 0x0A00
#include <windows.h>
#include <shellapi.h>
#include <shlobj.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include <jni.h>

#define MOST_OPTIONS 64

/* The exit status of a start that cannot be: as for a call that cannot be used. */
#define UNUSABLE 2

/* Jars are packed with this date, 2000-01-01 00:00 UTC in units of 100 ns since 1601, and the cache of loaded classes
   knows them by it. */
#define JAR_DATE 125911584000000000ULL

typedef jint (*create_vm)(JavaVM **, void **, void *);

static wchar_t *home;

static void *enough(void *memory) {
  if (memory == NULL) {
    ExitProcess(UNUSABLE);
  }
  return memory;
}

/* Text put together; it is never freed, for it lives as long as the program. */
static wchar_t *text(const wchar_t *format, ...) {
  va_list parts;
  va_start(parts, format);
  int length = _vscwprintf(format, parts);
  va_end(parts);
  wchar_t *made = enough(malloc((length + 1) * sizeof(wchar_t)));
  va_start(parts, format);
  vswprintf(made, length + 1, format, parts);
  va_end(parts);
  return made;
}

static char *utf8(const wchar_t *wide) {
  int length = WideCharToMultiByte(CP_UTF8, 0, wide, -1, NULL, 0, NULL, NULL);
  char *narrow = enough(malloc(length));
  WideCharToMultiByte(CP_UTF8, 0, wide, -1, narrow, length, NULL, NULL);
  return narrow;
}

static bool exists(const wchar_t *path) { return GetFileAttributesW(path) != INVALID_FILE_ATTRIBUTES; }

/* Says why it cannot go on, and ends. */
static void refuse(const wchar_t *message) {
#ifdef CONSOLE
  HANDLE err = GetStdHandle(STD_ERROR_HANDLE);
  DWORD written;
  if (!GetConsoleMode(err, &written)) {
    char *bytes = utf8(text(L"%ls\n", message));
    WriteFile(err, bytes, strlen(bytes), &written, NULL);
  } else {
    WriteConsoleW(err, message, wcslen(message), &written, NULL);
    WriteConsoleW(err, L"\n", 1, &written, NULL);
  }
#else
  MessageBoxW(NULL, message, L"绩编", MB_OK | MB_ICONERROR | MB_SETFOREGROUND);
#endif
  ExitProcess(UNUSABLE);
}

/* The folder this program lies in, without a separator at its end unless it is the root of a drive. */
static wchar_t *own_folder(void) {
  DWORD size = MAX_PATH;
  while (true) {
    wchar_t *path = enough(malloc(size * sizeof(wchar_t)));
    DWORD length = GetModuleFileNameW(NULL, path, size);
    if (length < size) {
      *wcsrchr(path, L'\\') = L'\0';
      return path;
    }
    free(path);
    size *= 2;
  }
}

/* Where the jars are. Whoever starts the program inside the zip has only this file of it. */
static wchar_t *jars(void) {
  wchar_t *lib = text(L"%ls\\lib", home);
  if (!exists(text(L"%ls\\jibian.jar", lib))) {
    lib = text(L"%ls\\app", home);
  }
  if (!exists(text(L"%ls\\jibian.jar", lib))) {
    refuse(text(L"程序文件不完整，无法启动绩编。\n\n缺少：%ls\\lib\\jibian.jar\n\n"
                L"如果是在压缩包里直接双击的，请先右键点压缩包，选“全部解压缩”，再到解压出来的文件夹里双击 "
                L"jibian.exe。已经解压的，请重新解压整个压缩包，不要只复制其中一个文件。",
                home));
  }
  return lib;
}

static HMODULE vm_library(void) {
  wchar_t *bin = text(L"%ls\\runtime\\bin", home);
  wchar_t *library = text(L"%ls\\server\\jvm.dll", bin);
  if (!exists(library)) {
    refuse(text(L"缺少 Java 运行环境，无法启动绩编。\n\n没有找到：%ls\n\n"
                L"请取得 64 位 Windows 版的 JDK 25（例如 Temurin 25，Windows x64，zip），把解压出来的文件夹改名为 "
                L"runtime，放到这里：\n%ls\\runtime\n\n放好后 runtime 文件夹里应当直接有 bin 文件夹。不需要管理员权限。",
                library, home));
  }
  SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
  AddDllDirectory(bin);
  AddDllDirectory(text(L"%ls\\bin", home));
  HMODULE loaded = LoadLibraryW(library);
  if (loaded == NULL) {
    DWORD error = GetLastError();
    if (error == ERROR_BAD_EXE_FORMAT) {
      refuse(text(L"runtime 文件夹里的 Java 运行环境不是 64 位 Windows 版，无法启动绩编。\n\n%ls\n\n"
                  L"请换成 64 位 Windows 版（x64）的 JDK 25。",
                  library));
    }
    refuse(text(L"Java 运行环境无法载入，无法启动绩编。（错误 %lu）\n\n%ls\n\n请重新解压整个 runtime 文件夹。", error,
                library));
  }
  return loaded;
}

/* Options meant for other Java programs of this computer are not meant for this one. The C library the JVM is linked
   with may have copied the environment already. */
static void forget_options(void) {
  static const wchar_t *const names[] = {L"JAVA_TOOL_OPTIONS", L"_JAVA_OPTIONS", L"JDK_JAVA_OPTIONS"};
  typedef int (*put)(const wchar_t *);
  HMODULE library = LoadLibraryW(L"ucrtbase.dll");
  put put_environment = library == NULL ? NULL : (put)(void *)GetProcAddress(library, "_wputenv");
  for (size_t at = 0; at < sizeof names / sizeof *names; at++) {
    SetEnvironmentVariableW(names[at], NULL);
    if (put_environment != NULL) {
      put_environment(text(L"%ls=", names[at]));
    }
  }
}

/* A file `portable` beside the program keeps the data there too. */
static bool portable(void) { return exists(text(L"%ls\\portable", home)); }

static void set_data_folder(void) {
  if (portable() && GetEnvironmentVariableW(L"JIBIAN_DATA", NULL, 0) == 0) {
    SetEnvironmentVariableW(L"JIBIAN_DATA", text(L"%ls\\data", home));
  }
}

/* Gives the jars the date they were packed with, which unpacking changes with the zone of time. Where that is not
   allowed, the cache is passed over and the start takes longer. */
static void restore_dates(const wchar_t *lib) {
  ULARGE_INTEGER packed = {.QuadPart = JAR_DATE};
  FILETIME date = {packed.LowPart, packed.HighPart};
  WIN32_FIND_DATAW found;
  HANDLE search = FindFirstFileW(text(L"%ls\\*.jar", lib), &found);
  if (search == INVALID_HANDLE_VALUE) {
    return;
  }
  do {
    if (CompareFileTime(&found.ftLastWriteTime, &date) != 0) {
      HANDLE jar = CreateFileW(text(L"%ls\\%ls", lib, found.cFileName), FILE_WRITE_ATTRIBUTES,
                               FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, OPEN_EXISTING, 0, NULL);
      if (jar != INVALID_HANDLE_VALUE) {
        SetFileTime(jar, NULL, NULL, &date);
        CloseHandle(jar);
      }
    }
  } while (FindNextFileW(search, &found));
  FindClose(search);
}

static JavaVMOption options[MOST_OPTIONS];
static int option_count;

static void option(char *value) {
  if (option_count < MOST_OPTIONS) {
    options[option_count++].optionString = value;
  }
}

/* The options of `jvm.options`, a line each; other lines are comments. */
static void options_of_file(const wchar_t *path) {
  FILE *file = _wfopen(path, L"rb");
  if (file == NULL) {
    return;
  }
  char line[1024];
  while (fgets(line, sizeof line, file) != NULL) {
    line[strcspn(line, "\r\n")] = '\0';
    if (line[0] == '-') {
      option(enough(_strdup(line)));
    }
  }
  fclose(file);
}

/* The value of a variable of the environment; NULL where there is none. */
static wchar_t *variable(const wchar_t *name) {
  DWORD size = GetEnvironmentVariableW(name, NULL, 0);
  if (size == 0) {
    return NULL;
  }
  wchar_t *value = enough(malloc(size * sizeof(wchar_t)));
  GetEnvironmentVariableW(name, value, size);
  return value;
}

/* The cache of loaded classes. A program that was packaged on another system has none and makes one beside the data. */
static void set_cache(const wchar_t *lib) {
  wchar_t *cache = text(L"%ls\\jibian.aot", lib);
  if (!exists(cache)) {
    wchar_t *data = variable(L"JIBIAN_DATA");
    wchar_t *local = variable(L"LOCALAPPDATA");
    if (data == NULL && local != NULL) {
      data = text(L"%ls\\Jibian", local);
    }
    if (data == NULL) {
      return;
    }
    cache = text(L"%ls\\cache\\jibian.aot", data);
    option(utf8(text(L"-Djibian.cache=%ls", cache)));
  }
  option(utf8(text(L"-XX:AOTCache=%ls", cache)));
}

static void set_options(const wchar_t *lib) {
  DWORD mode;
  options_of_file(text(L"%ls\\jvm.options", lib));
  set_cache(lib);
  option(utf8(text(L"-Djava.class.path=%ls\\jibian.jar", lib)));
  option(GetConsoleMode(GetStdHandle(STD_ERROR_HANDLE), &mode) ? "-Djibian.terminal=true" : "-Djibian.terminal=false");
}

static JNIEnv *start_vm(HMODULE library) {
  create_vm create = (create_vm)(void *)GetProcAddress(library, "JNI_CreateJavaVM");
  JavaVM *vm = NULL;
  JNIEnv *env = NULL;
  JavaVMInitArgs args = {JNI_VERSION_10, option_count, options, JNI_FALSE};
  jint status = create == NULL ? JNI_ERR : create(&vm, (void **)&env, &args);
  if (status != JNI_OK) {
    refuse(text(status == JNI_ENOMEM
                    ? L"内存不足，无法启动绩编。请先关闭一些程序，再试一次。（代码 %d）\n\n%ls"
                    : L"Java 运行环境没有启动成功（代码 %d）。\n\n%ls\n\n绩编需要 JDK 25 或更新的版本；内存不足时也会这样，"
                      L"请先关闭一些程序再试。仍不行的，请重新解压整个 runtime 文件夹。",
                (int)status, text(L"%ls\\runtime", home)));
  }
  return env;
}

/* The program as Java has it. It ends the process itself, with its exit status. */
static void run(JNIEnv *env, int count, wchar_t **arguments) {
  JNIEnv java = *env;
  jclass type = java->FindClass(env, "jibian/app/Main");
  jmethodID method = type == NULL ? NULL : java->GetStaticMethodID(env, type, "main", "([Ljava/lang/String;)V");
  if (method != NULL) {
    jobjectArray given = java->NewObjectArray(env, count, java->FindClass(env, "java/lang/String"), NULL);
    for (int at = 0; at < count; at++) {
      jstring argument = java->NewString(env, (const jchar *)arguments[at], (jsize)wcslen(arguments[at]));
      java->SetObjectArrayElement(env, given, at, argument);
    }
    java->CallStaticVoidMethod(env, type, method, given);
  }
  if (java->ExceptionCheck(env)) {
    java->ExceptionDescribe(env);
    refuse(L"绩编没有启动成功。请重新解压整个压缩包再试。");
  }
}

#ifndef CONSOLE
static void set_value(const wchar_t *key, const wchar_t *name, const wchar_t *value) {
  RegSetKeyValueW(HKEY_CURRENT_USER, key, name, REG_SZ, value, (wcslen(value) + 1) * sizeof(wchar_t));
}

/* Offers itself for .json files, among the other programs and only to this user; what opens them is not changed. Not
   where it is carried about, for then this computer is somebody else's. */
static void offer(void) {
  static const wchar_t *const command_key = L"Software\\Classes\\Jibian.Text\\shell\\open\\command";
  if (portable()) {
    return;
  }
  wchar_t *command = text(L"\"%ls\\jibian.exe\" \"%%1\"", home);
  wchar_t there[2048];
  DWORD size = sizeof there;
  if (RegGetValueW(HKEY_CURRENT_USER, command_key, NULL, RRF_RT_REG_SZ, NULL, there, &size) == ERROR_SUCCESS &&
      wcscmp(there, command) == 0) {
    return;
  }
  set_value(L"Software\\Classes\\Jibian.Text", NULL, L"绩编文本");
  set_value(L"Software\\Classes\\Jibian.Text\\DefaultIcon", NULL, text(L"%ls\\jibian.exe,0", home));
  set_value(L"Software\\Classes\\Jibian.Text\\Application", L"ApplicationName", L"绩编");
  set_value(command_key, NULL, command);
  set_value(L"Software\\Classes\\.json\\OpenWithProgids", L"Jibian.Text", L"");
  SHChangeNotify(SHCNE_ASSOCCHANGED, SHCNF_IDLIST, NULL, NULL);
}
#endif

static int start(void) {
  int count;
  wchar_t **arguments = CommandLineToArgvW(GetCommandLineW(), &count);
  if (arguments == NULL) {
    return UNUSABLE;
  }
  home = own_folder();
  wchar_t *lib = jars();
  forget_options();
  HMODULE library = vm_library();
#ifndef CONSOLE
  SetCurrentProcessExplicitAppUserModelID(L"Jibian.Jibian");
  offer();
#endif
  set_data_folder();
  restore_dates(lib);
  set_options(lib);
  run(start_vm(library), count - 1, arguments + 1);
  return 0;
}

#ifdef CONSOLE
int wmain(void) { return start(); }
#else
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, PWSTR line, int show) {
  (void)instance, (void)before, (void)line, (void)show;
  return start();
}
#endif
