/** Why a sheet cannot be shown, for the user. */
export function noSuchSheet(name: string): Error {
  return new Error(`工作簿里没有可以显示的工作表“${name}”。请核对表名后重新打开。`);
}
