/** What goes wrong with a file or a folder, each with what to do about it. */
export type FaultKind = keyof typeof FAULT_WORDS;

/** One sentence each, without its full stop where it ends one of ours: `Cannot read X: …`. Names in braces are its values. */
export const FAULT_WORDS = {
  gone: {
    en: 'there is nothing at that place. Check the path, and that its drive is connected and synced.',
    'zh-CN': '那里没有这个文件或文件夹。检查路径，以及所在的磁盘或共享是否已连接、已同步。',
  },
  noFolder: {
    en: 'there is no folder {folder}. Make it first, or give another place.',
    'zh-CN': '文件夹 {folder} 不存在。先建好它，或换一个地方。',
  },
  deadLink: {
    en: 'it is a link to something that is not there. Bring that back, or delete the link.',
    'zh-CN': '它是一个链接，指向的文件不在。恢复那个文件，或删掉这个链接。',
  },
  linkCircle: {
    en: 'its links lead in a circle. Delete the link, or give the place itself.',
    'zh-CN': '链接绕成了圈。删掉这个链接，或直接给出真正的位置。',
  },
  linkedFolder: {
    en: 'a link to a folder is not followed. Put the folder itself there, or run the command for it too.',
    'zh-CN': '指向文件夹的链接不会跟进去。把文件夹本身放进来，或对它另外运行一次。',
  },
  noRights: {
    en: 'the user of this run ({own}) has no right to it. Give that user the right, or run as the one it belongs to.',
    'zh-CN': '运行的用户（{own}）没有权限。给这个用户权限，或改用它所属的用户运行。',
  },
  heldFast: {
    en: 'the system keeps even an administrator from it: a mark such as that of chattr +i, or the rights of a network drive. Take that off.',
    'zh-CN': '系统连管理员也不让动它：例如有 chattr +i 的标记，或网络磁盘的权限限制。先解除。',
  },
  notFolder: {
    en: 'a file stands where its path needs a folder. Check the path.',
    'zh-CN': '路径里应该是文件夹的地方是一个文件。检查路径。',
  },
  plainFile: {
    en: 'it is no folder. Give the folder that the workbooks are in.',
    'zh-CN': '它不是文件夹。给出工作簿所在的文件夹。',
  },
  isFolder: {
    en: 'it is a folder. Give the name of a file.',
    'zh-CN': '它是文件夹。给出文件名。',
  },
  notFile: {
    en: 'it is no file but a pipe or a device. Take it away, or give another name.',
    'zh-CN': '它是管道或设备，不是文件。移走它，或换一个名字。',
  },
  readOnlyFile: {
    en: 'it is read-only. Take that mark off, or give another name.',
    'zh-CN': '文件是只读的。去掉只读，或换一个名字。',
  },
  readOnlyDrive: {
    en: 'its drive can only be read. Give another place, or connect the drive so that it can be written to.',
    'zh-CN': '所在的磁盘是只读的。换一个地方，或重新以可写方式连接。',
  },
  open: {
    en: 'someone has it open ({mark} lies beside it). Close it there and run again; where nobody has it open, delete {mark}.',
    'zh-CN': '有人正打开着它（旁边有 {mark}）。关闭后再运行；其实没有人打开时，删除 {mark}。',
  },
  busy: {
    en: 'another program has it open, or it is mounted by itself, as into a container. Close it, or mount its folder, and run again.',
    'zh-CN':
      '别的程序正打开着它，或者它是单独挂载的（例如挂进容器）。关闭它，或改为挂载所在的文件夹，再运行。',
  },
  otherUser: {
    en: 'it belongs to user {user}, and this run is user {own}: a new file in its place would not be theirs any more. Run as user {user}.',
    'zh-CN':
      '它属于用户 {user}，运行的用户是 {own}，由后者替换，它就不再属于原来的用户。改用用户 {user} 运行。',
  },
  otherGroup: {
    en: 'it belongs to group {group}, and the user of this run ({own}) is not in that group: a new file in its place would lose it. Add the user to group {group}, or give the file a group of that user’s (chgrp).',
    'zh-CN':
      '它属于组 {group}，运行的用户（{own}）不在这个组里，替换后组就变了。把用户加进组 {group}，或把文件改为该用户的组（chgrp）。',
  },
  ownerRefused: {
    en: 'its drive does not let a new file belong to user {user}, group {group}, as this one does. Run as user {user}.',
    'zh-CN': '所在的磁盘不允许让新文件也属于用户 {user}、组 {group}。改用用户 {user} 运行。',
  },
  diskFull: {
    en: 'the disk is full, or its quota is used up. Make room and run again.',
    'zh-CN': '磁盘满了，或配额用完了。腾出空间再运行。',
  },
  tooManyOpen: {
    en: 'too many files are open on this computer. Close programs, or raise the limit (ulimit -n), and run again.',
    'zh-CN': '这台电脑上打开的文件太多。关闭一些程序，或调高上限（ulimit -n），再运行。',
  },
  nameTooLong: {
    en: 'its name or its path is too long. Shorten it.',
    'zh-CN': '名字或路径太长。改短一些。',
  },
  badName: {
    en: 'its name has characters that this drive cannot keep. Give it another name.',
    'zh-CN': '名字里有这个磁盘存不了的字符。换一个名字。',
  },
  strangeName: {
    en: 'its name is not in UTF-8, and cannot be found by it. Give it another name.',
    'zh-CN': '名字不是 UTF-8 编码，按它找不到文件。换一个名字。',
  },
  noAnswer: {
    en: 'its drive or network share does not answer. Connect it again and run again.',
    'zh-CN': '所在的磁盘或网络共享没有响应。重新连接后再运行。',
  },
  tooLarge: {
    en: 'it is too large to be read or written here.',
    'zh-CN': '文件太大，在这里读写不了。',
  },
} as const satisfies Readonly<Record<string, { en: string; 'zh-CN': string }>>;
