/* What jni.h asks of a platform, for 64-bit Windows; the JDK that builds is often one of another system.
   Its calling convention is the compiler's own there. */
#ifndef JNI_MD_H
#define JNI_MD_H

#define JNIEXPORT __declspec(dllexport)
#define JNIIMPORT __declspec(dllimport)

typedef int jint;
typedef long long jlong;
typedef signed char jbyte;

#endif
