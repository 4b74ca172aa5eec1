/* The floor under every durable addition: one small record at the end of a small file, and one fsync. */
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

int main(int argc, char **argv) {
  char record[200];
  memset(record, 'x', sizeof record);
  int file = argc < 2 ? -1 : open(argv[1], O_WRONLY | O_CREAT | O_APPEND, 0600);
  if (file < 0 || write(file, record, sizeof record) != (ssize_t)sizeof record || fsync(file)) return 1;
  return close(file) != 0;
}
